import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { AudienceGroup } from '../../../../contract/broadcast/words'
import { Choice } from '../../../ui/choice'
import { MainButton } from '../../../ui/main-button'
import type { Rule } from '../empty-broadcast'
import { GROUPS } from './group-words'
import { PlacePicker } from './place-picker'
import type { Places } from './use-places'

interface AudienceFormProps {
  office: { id: string; name: string }
  places: Places
  /** The first step can only take people in. */
  first: boolean
  onAdd(rules: Rule[]): void
  onCancel(): void
}
const TAKES = [
  { value: 'in' as const, label: '包括' },
  { value: 'out' as const, label: '不包括' },
]

/** One or several steps at once: the same people in each of the chosen places. */
export function AudienceForm({ office, places, first, onAdd, onCancel }: AudienceFormProps) {
  const [take, setTake] = useState<'in' | 'out'>('in')
  const [group, setGroup] = useState<AudienceGroup>('everyone')
  const [chosen, setChosen] = useState<string[]>([office.id])
  return (
    <View className="audience-form" id="audience-form">
      {!first && (
        <Choice<'in' | 'out'>
          {...{ id: 'take', label: '包括还是不包括', options: TAKES, chosen: take }}
          onChoose={setTake}
        />
      )}
      <Text className="text-box-label gap">哪些人</Text>
      <Choice<AudienceGroup>
        {...{ id: 'group', label: '哪些人', options: GROUPS, chosen: group }}
        onChoose={setGroup}
      />
      <Text className="text-box-label gap">在哪里(可以选几处)</Text>
      <PlacePicker {...{ office, places, chosen, onChange: setChosen }} />
      <MainButton
        kind="plain"
        id="audience-done"
        disabled={chosen.length === 0}
        onTap={() => onAdd(chosen.map((where) => ({ take: take === 'in', group, where })))}
      >
        {chosen.length > 1 ? `加这${chosen.length}条` : '加这一条'}
      </MainButton>
      <MainButton kind="quiet" id="audience-cancel" onTap={onCancel}>
        不加了
      </MainButton>
    </View>
  )
}
