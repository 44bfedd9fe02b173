import { Text, View } from '@tarojs/components'
import { DUTIES, type Duty } from '../../../../contract/broadcast/words'
import { Card } from '../../../ui/card'
import { Choice } from '../../../ui/choice'
import { MainButton } from '../../../ui/main-button'
import type { CheckQuestion } from '../empty-broadcast'
import { CheckQuestionForm } from './check-question-form'
import type { Editing } from './use-editing'

const EXPLAINED: Record<Duty, string> = {
  none: '看过就行。',
  understand: '用一到三个小问题看看说清楚了没有;不打分,答错了会告诉在哪里写着。',
  acknowledge: '只要求工作人员和党员签收,居民不用。',
}
const OPTIONS = (Object.entries(DUTIES) as [Duty, string][]).map(([value, label]) => ({
  ...{ value, label, explained: EXPLAINED[value] },
}))
const YES_NO = [
  { value: 'yes' as const, label: '可以' },
  { value: 'no' as const, label: '不可以' },
]
const NEW_QUESTION: CheckQuestion = { text: '', options: ['', ''], right: 0, hint: '' }

/** What the broadcast asks of its readers. */
export function DutyFields({ editing }: { editing: Editing }) {
  const { options, opt } = editing
  const check = options.check ?? []
  const put = (at: number, question: CheckQuestion) =>
    opt({ check: check.map((old, other) => (other === at ? question : old)) })
  return (
    <Card title="要求">
      <Choice<Duty>
        {...{ id: 'duty', label: '要求', options: OPTIONS, chosen: options.duty }}
        onChoose={(duty) => opt({ duty })}
      />
      {options.duty === 'understand' && (
        <View className="gap">
          {check.map((question, at) => (
            <CheckQuestionForm
              // biome-ignore lint/suspicious/noArrayIndexKey: questions have no id but their place
              key={at}
              {...{ id: `check-${at + 1}`, number: at + 1, question }}
              onChange={(changed) => put(at, changed)}
              onRemove={() => opt({ check: check.filter((_, other) => other !== at) })}
            />
          ))}
          {check.length < 3 && (
            <MainButton kind="plain" id="check-add" onTap={() => opt({ check: [...check, NEW_QUESTION] })}>
              {check.length === 0 ? '写一个小问题' : '再写一个小问题'}
            </MainButton>
          )}
        </View>
      )}
      <Text className="text-box-label gap">居民可以提问和留言</Text>
      <Choice
        {...{ id: 'replies-open', label: '居民可以提问和留言', options: YES_NO }}
        chosen={options.repliesOpen === false ? 'no' : 'yes'}
        onChoose={(answer) => opt({ repliesOpen: answer === 'yes' })}
      />
      <Text className="text-box-label gap">用微信提醒(同意过的人才收得到,一次同意只够一条)</Text>
      <Choice
        {...{ id: 'push', label: '用微信提醒' }}
        options={[
          { value: 'no' as const, label: '不用,登录后能看到' },
          { value: 'yes' as const, label: '很重要,要提醒' },
        ]}
        chosen={options.push ? 'yes' : 'no'}
        onChoose={(answer) => opt({ push: answer === 'yes' })}
      />
    </Card>
  )
}
