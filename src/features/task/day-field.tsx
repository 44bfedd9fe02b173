import { Picker, Text, View } from '@tarojs/components'
import { dueDay } from './due-words'

interface DayFieldProps {
  id: string
  label: string
  value: string
  onChange(day: string): void
}

/** A calendar day, chosen and not typed. */
export function DayField({ id, label, value, onChange }: DayFieldProps) {
  return (
    <Picker mode="date" value={value} onChange={(event) => onChange(event.detail.value)}>
      <View id={id} className="choice-one">
        <Text className="choice-label">
          {label}:{value ? dueDay(value) : '点这里选'}
        </Text>
      </View>
    </Picker>
  )
}
