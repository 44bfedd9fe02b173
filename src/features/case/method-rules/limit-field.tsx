import { Text, View } from '@tarojs/components'
import { Choice, type Option } from '../../../ui/choice'
import { TextBox } from '../../../ui/text-box'
import type { LimitDraft } from './rule-draft'

const KINDS: Option<LimitDraft['kind']>[] = [
  { value: 'working_days', label: '工作日' },
  { value: 'hours', label: '小时' },
]

interface LimitFieldProps {
  id: string
  label: string
  explained: string
  limit: LimitDraft
  onChange(limit: LimitDraft): void
  wrong?: string
}

/** A number and its unit. Hours run through nights and holidays, working days do not. */
export function LimitField({ id, label, explained, limit, onChange, wrong }: LimitFieldProps) {
  return (
    <View className="rule-limit">
      <TextBox
        {...{ id, label, line: true, type: 'number', most: 3, value: limit.count, wrong }}
        onChange={(count) => onChange({ ...limit, count })}
      />
      <View className="rule-unit">
        <Choice
          {...{ id: `${id}-unit`, label: `${label}的单位`, options: KINDS, chosen: limit.kind }}
          onChoose={(kind) => onChange({ ...limit, kind })}
        />
      </View>
      <Text className="small second block rule-explained">{explained}</Text>
    </View>
  )
}
