import { View } from '@tarojs/components'
import { MainButton } from '../../../ui/main-button'
import { TextBox } from '../../../ui/text-box'

interface OptionsFieldProps {
  id: string
  options: string[]
  /** How many there may be, and how long each. */
  most: number
  longest: number
  onChange(options: string[]): void
}

/** What can be chosen, one a line. An option left empty is left out when the broadcast is submitted. */
export function OptionsField({ id, options, most, longest, onChange }: OptionsFieldProps) {
  return (
    <View>
      {options.map((option, at) => (
        <TextBox
          // biome-ignore lint/suspicious/noArrayIndexKey: options have no id but their place
          key={at}
          {...{ id: `${id}-option-${at + 1}`, label: `选项 ${at + 1}`, line: true, most: longest, value: option }}
          onChange={(words) => onChange(options.map((old, other) => (other === at ? words : old)))}
        />
      ))}
      {options.length < most && (
        <MainButton kind="quiet" id={`${id}-option-add`} onTap={() => onChange([...options, ''])}>
          加一个选项
        </MainButton>
      )}
    </View>
  )
}
