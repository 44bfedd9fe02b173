import { Text, View } from '@tarojs/components'
import { Choice } from '../../../ui/choice'
import { MainButton } from '../../../ui/main-button'
import { TextBox } from '../../../ui/text-box'
import type { CheckQuestion } from '../empty-broadcast'
import { OptionsField } from './options-field'

interface CheckQuestionFormProps {
  id: string
  number: number
  question: CheckQuestion
  onChange(question: CheckQuestion): void
  onRemove(): void
}

/** One small question: its words, what can be chosen, which is right, and what is said to whoever chose another. */
export function CheckQuestionForm({ id, number, question, onChange, onRemove }: CheckQuestionFormProps) {
  const { text, options, right, hint } = question
  const put = (part: Partial<CheckQuestion>) => onChange({ ...question, ...part })
  const written = options.flatMap((option, at) => (option.trim() ? [{ value: String(at), label: option }] : []))
  return (
    <View className="question" id={id}>
      <TextBox
        {...{ id: `${id}-text`, label: `小问题 ${number}`, line: true, most: 60, value: text }}
        placeholder="比如:这次医保缴费到哪天为止?"
        onChange={(words) => put({ text: words })}
      />
      <OptionsField {...{ id, options, most: 4, longest: 40 }} onChange={(changed) => put({ options: changed })} />
      {written.length > 1 && (
        <>
          <Text className="text-box-label">哪个是对的</Text>
          <Choice
            {...{ id: `${id}-right`, label: '哪个是对的', options: written, chosen: String(right) }}
            onChoose={(at) => put({ right: Number(at) })}
          />
        </>
      )}
      <TextBox
        {...{ id: `${id}-hint`, label: '选错了,告诉他在哪里写着', line: true, most: 100, value: hint }}
        placeholder="比如:看第二段,缴费到12月20日为止"
        onChange={(words) => put({ hint: words })}
      />
      <MainButton kind="quiet" id={`${id}-off`} onTap={onRemove}>
        不要这个问题
      </MainButton>
    </View>
  )
}
