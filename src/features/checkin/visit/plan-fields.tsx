import { Text } from '@tarojs/components'
import { useState } from 'react'
import type { Visited } from '../../../../contract/checkin/visit-view'
import { useOperation } from '../../../api/use-operation'
import { Choice } from '../../../ui/choice'
import { MainButton } from '../../../ui/main-button'
import { OutcomeNote } from '../../../ui/outcome-note'
import { noteVisit } from './begun-visits'
import { AHEAD_OPTIONS, type Ahead, dayAhead } from './days-ahead'
import { type ReasonsDraft, reasonsOf } from './reasons-fields'

/** Not today: a day for it. */
export function PlanFields({
  visitId,
  visited,
  reasons,
}: {
  visitId: string
  visited: Visited
  reasons: ReasonsDraft
}) {
  const [open, setOpen] = useState(false)
  const [ahead, setAhead] = useState<Ahead>()
  const { run, pending, failure, waiting } = useOperation('checkin.plan-visit')
  async function plan() {
    if (!ahead) return
    const plannedOn = dayAhead(ahead)
    const input = { visitId, contactPointId: visited.contactPointId, plannedOn, ...reasonsOf(reasons) }
    const outcome = await run(input, { title: `约好走访:${visited.title}` })
    if (outcome.kind !== 'failed') noteVisit(visitId, visited, { plannedOn })
  }
  if (!open) {
    return (
      <MainButton kind="quiet" id="visit-plan-open" onTap={() => setOpen(true)}>
        今天不去,先约个日子
      </MainButton>
    )
  }
  return (
    <>
      <Text className="block">哪天去</Text>
      <Choice<Ahead>
        {...{ id: 'visit-plan', label: '哪天去', options: AHEAD_OPTIONS(), chosen: ahead, onChoose: setAhead }}
      />
      <MainButton kind="plain" id="visit-plan-save" pending={pending} disabled={!ahead} onTap={() => void plan()}>
        约好这一天
      </MainButton>
      <OutcomeNote failure={failure} waiting={waiting} />
    </>
  )
}
