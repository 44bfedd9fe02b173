import { Text } from '@tarojs/components'
import { useState } from 'react'
import type { ActivityView } from '../../../../contract/checkin/activity-view'
import { addDays, districtDay } from '../../../../contract/district-time'
import { useOperation } from '../../../api/use-operation'
import { Card } from '../../../ui/card'
import { dayWords } from '../../../ui/day-words'
import { MainButton } from '../../../ui/main-button'
import { OutcomeNote } from '../../../ui/outcome-note'
import { PickField } from '../../../ui/pick-field'
import { instantOf } from '../edit/activity-draft'
import { PickPerson } from './pick-person'
import { lacksOfTurn, nextTurn, spanOf, type TurnDraft } from './turn-draft'

const dayOf = (day: string) => dayWords(instantOf(day, '12:00'))

/** Somebody of the office gets one more turn. */
export function AddTurn({ view, office }: { view: ActivityView; office: string }) {
  const [draft, setDraft] = useState<TurnDraft>(() => nextTurn(view))
  const { run, pending, failure } = useOperation('checkin.assign-shift')
  const change = (part: Partial<TurnDraft>) => setDraft((now) => ({ ...now, ...part }))
  const { personId, day, from, to } = draft
  const lacks = lacksOfTurn(draft, view)
  const manyDays = districtDay(view.from) !== districtDay(view.to)
  return (
    <Card title="排一班" id="add-turn">
      <PickPerson office={office} chosen={personId} onPick={(picked) => change({ personId: picked })} />
      {manyDays && (
        <PickField
          {...{ mode: 'date', id: 'turn-day', label: '哪天', value: day, words: dayOf(day) }}
          onPick={(picked) => change({ day: picked })}
        />
      )}
      <PickField mode="time" id="turn-from" label="几点开始" value={from} onPick={(at) => change({ from: at })} />
      <PickField
        {...{ mode: 'time', id: 'turn-to', label: '几点结束', value: to }}
        words={to <= from ? `${dayOf(addDays(day, 1))}${to}` : to}
        onPick={(at) => change({ to: at })}
      />
      <Text className="small second block gap">排上以后,会发消息告诉本人;有事来不了,可以自己请人换。</Text>
      {lacks.length > 0 && <Text className="small second block">还没选:{lacks.join('、')}</Text>}
      <MainButton
        id="turn-add"
        pending={pending}
        disabled={lacks.length > 0}
        onTap={() => void run({ activityId: view.activityId, personId, ...spanOf(draft) })}
      >
        排上
      </MainButton>
      <OutcomeNote failure={failure} waiting={false} />
    </Card>
  )
}
