import { Text, View } from '@tarojs/components'
import { spoken } from '../../ui/spoken'
import './option-rows.css'

interface OptionRowsProps {
  id: string
  label: string
  options: string[]
  /** Indexes. */
  chosen: number[]
  onChoose(option: number): void
  /** Several may be chosen. */
  several?: boolean
}

/** Answers below each other, as long as they may be. Each one's id is `ID-INDEX`. */
export function OptionRows({ id, label, options, chosen, onChoose, several = false }: OptionRowsProps) {
  return (
    <View className="option-rows" {...spoken(several ? 'group' : 'radiogroup', label)}>
      {options.map((option, at) => {
        const on = chosen.includes(at)
        const sign = several ? (on ? '☑' : '☐') : on ? '◉' : '○'
        return (
          <View
            // biome-ignore lint/suspicious/noArrayIndexKey: answers are known by their place
            key={at}
            id={`${id}-${at}`}
            className={on ? 'option-row option-row-on' : 'option-row'}
            onClick={() => onChoose(at)}
            {...spoken(several ? 'checkbox' : 'radio', option, { 'aria-checked': on })}
          >
            <Text className="option-sign">{sign}</Text>
            <Text className="option-words">{option}</Text>
          </View>
        )
      })}
    </View>
  )
}
