import { Text, View } from '@tarojs/components'
import { spoken } from '../../../../ui/spoken'

interface DepartmentPickerProps {
  departments: { id: string; name: string }[]
  chosen: string[]
  onChange(chosen: string[]): void
}

/** Several departments, all in sight; tapped again, one is left out. */
export function DepartmentPicker({ departments, chosen, onChange }: DepartmentPickerProps) {
  const toggle = (id: string) =>
    onChange(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id].slice(0, 8))
  return (
    <View className="gap">
      <Text className="block act-label">呼叫哪些部门(可以选几个)</Text>
      <View className="choice">
        {departments.map(({ id, name }) => {
          const on = chosen.includes(id)
          return (
            <View
              key={id}
              id={`call-office-${id}`}
              className={on ? 'choice-one choice-on' : 'choice-one'}
              onClick={() => toggle(id)}
              {...spoken('checkbox', name, { 'aria-checked': on })}
            >
              <Text className="choice-label">{on ? `✓ ${name}` : name}</Text>
            </View>
          )
        })}
      </View>
    </View>
  )
}
