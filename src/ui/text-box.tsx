import { Input, Text, Textarea, View } from '@tarojs/components'
import { FieldWrong } from './field-wrong'
import { SpeakButton } from './speak-button'
import './text-box.css'

interface TextBoxProps {
  id: string
  label: string
  value: string
  onChange(value: string): void
  placeholder?: string
  /** Longest text, in UTF-16 units; shown once four fifths of it are used. */
  most: number
  wrong?: string
  /** One line instead of several. */
  line?: boolean
  type?: 'text' | 'number'
}

/** A labelled box for words; the caller keeps what is typed (use-draft.ts). */
export function TextBox({ id, label, value, onChange, placeholder, most, wrong, line, type = 'text' }: TextBoxProps) {
  const common = {
    ...{ id, value, maxlength: most, placeholder, 'aria-label': label, placeholderClass: 'text-box-placeholder' },
    onInput: (event: { detail: { value: string } }) => onChange(event.detail.value),
  }
  return (
    <View className="text-box">
      <Text className="text-box-label">{label}</Text>
      {line ? (
        <Input className={`text-box-input${wrong ? ' text-box-wrong' : ''}`} type={type} {...common} />
      ) : (
        <Textarea className={`text-box-area${wrong ? ' text-box-wrong' : ''}`} autoHeight {...common} />
      )}
      {!line && <SpeakButton {...{ id, label, value, most, onChange }} />}
      {most >= 100 && value.length > most * 0.8 && (
        <Text className="small hint block">
          {value.length} / {most} 字
        </Text>
      )}
      <FieldWrong sentence={wrong} id={`${id}-wrong`} />
    </View>
  )
}
