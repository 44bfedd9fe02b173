import { Text, View } from '@tarojs/components'
import { spoken } from './spoken'
import './choice.css'

export interface Option<T extends string> {
  value: T
  label: string
  /** What it means, under the label. */
  explained?: string
}

interface ChoiceProps<T extends string> {
  id: string
  label: string
  options: Option<T>[]
  chosen: T | undefined
  onChoose(value: T): void
}

/** One of a few, all in sight. Each option's id is `ID-VALUE`. */
export function Choice<T extends string>({ id, label, options, chosen, onChoose }: ChoiceProps<T>) {
  const explained = options.some((option) => option.explained)
  return (
    <View className={explained ? 'choice choice-rows' : 'choice'} {...spoken('radiogroup', label)}>
      {options.map((option) => {
        const on = option.value === chosen
        return (
          <View
            key={option.value}
            id={`${id}-${option.value}`}
            className={on ? 'choice-one choice-on' : 'choice-one'}
            onClick={() => onChoose(option.value)}
            {...spoken('radio', option.label, { 'aria-checked': on })}
          >
            <Text className="choice-label">{on ? `✓ ${option.label}` : option.label}</Text>
            {option.explained && <Text className="small second block">{option.explained}</Text>}
          </View>
        )
      })}
    </View>
  )
}
