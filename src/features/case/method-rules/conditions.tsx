import { Text, View } from '@tarojs/components'
import { Choice, type Option } from '../../../ui/choice'
import { TextBox } from '../../../ui/text-box'
import type { RuleDraft } from './rule-draft'

const YES_NO: Option<'yes' | 'no'>[] = [
  { value: 'yes', label: '要' },
  { value: 'no', label: '不要' },
]
const ASKED = [
  ['needsPlan', '先定挂点领导、列整改清单'],
  ['weekly', '每周写一次进展'],
  ['publishes', '答复要公开(去掉姓名)'],
] as const

interface ConditionsProps {
  draft: RuleDraft
  change(part: Partial<RuleDraft>): void
  wrong: Record<string, string>
}

/** What has to be there before a case of this method can be answered. */
export function Conditions({ draft, change, wrong }: ConditionsProps) {
  return (
    <View className="rule-conditions">
      {ASKED.map(([key, label]) => (
        <View key={key} className="rule-asked">
          <Text className="text-box-label">{label}</Text>
          <Choice
            {...{ id: `rule-${key}`, label, options: YES_NO, chosen: draft[key] ? 'yes' : 'no' }}
            onChoose={(value) => change({ [key]: value === 'yes' })}
          />
        </View>
      ))}
      <TextBox
        {...{ id: 'rule-visits', label: '答复前到现场签到几次(不要就填 0)', line: true, type: 'number', most: 2 }}
        value={draft.visits}
        onChange={(visits) => change({ visits })}
        wrong={wrong.visits}
      />
      <TextBox
        {...{
          id: 'rule-parties',
          label: '至少几个部门都答复才能办结(不要就填 0)',
          line: true,
          type: 'number',
          most: 2,
        }}
        value={draft.parties}
        onChange={(parties) => change({ parties })}
        wrong={wrong.parties}
      />
    </View>
  )
}
