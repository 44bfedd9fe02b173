import { Text } from '@tarojs/components'
import { ACTIVITY_KINDS, type ActivityKind, OPEN_TO, type OpenTo } from '../../../../contract/checkin/activity-words'
import { Choice } from '../../../ui/choice'
import { optionsOf } from '../../../ui/options-of'
import { TextBox } from '../../../ui/text-box'
import type { ActivityDraft } from './activity-draft'
import { TimeFields } from './time-fields'
import { WhereField } from './where-field'

export interface FieldsProps {
  draft: ActivityDraft
  change(part: Partial<ActivityDraft>): void
  /** What the backend says of a field. */
  wrong(field: string): string | undefined
}

const FOR_WHOM = optionsOf(OPEN_TO).map((option) =>
  option.value === 'everyone' ? { ...option, explained: '支部办的,就是支部所在社区、街道的人' } : option,
)

/** What, when, where, for whom; of a new one as of one that is changed. */
export function ActivityFields({ draft, change, wrong, known }: FieldsProps & { known?: string }) {
  const { kind, title, words, openTo, capacity } = draft
  return (
    <>
      <Choice<ActivityKind>
        {...{ id: 'activity-kind', label: '什么活动', options: optionsOf(ACTIVITY_KINDS), chosen: kind }}
        onChoose={(chosen) => change({ kind: chosen })}
      />
      <TextBox
        {...{ id: 'activity-title', label: '活动名称', value: title, most: 60, line: true, wrong: wrong('title') }}
        onChange={(typed) => change({ title: typed })}
      />
      <TextBox
        {...{ id: 'activity-words', label: '做什么(可以不写)', value: words, most: 2000, wrong: wrong('words') }}
        onChange={(typed) => change({ words: typed })}
      />
      <WhereField {...{ draft, change, wrong, known }} />
      <TimeFields {...{ draft, change, wrong }} />
      <Text className="text-box-label label-below">谁可以参加</Text>
      <Choice<OpenTo>
        {...{ id: 'activity-open', label: '谁可以参加', options: FOR_WHOM, chosen: openTo }}
        onChoose={(chosen) => change({ openTo: chosen })}
      />
      <TextBox
        {...{ id: 'activity-capacity', label: '名额(不限就空着)', value: capacity, most: 5, line: true }}
        type="number"
        onChange={(typed) => change({ capacity: typed })}
        wrong={wrong('capacity')}
      />
    </>
  )
}
