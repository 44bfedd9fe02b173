import { VISIT_STATES, type VisitLack, type VisitState } from '../../contract/checkin/words'
import { districtDay } from '../../contract/district-time'
import { Refusal } from '../../contract/errors'
import { nearIn, type OtherVisit } from './rules/enterprise-visit'

/** Throws the sentence for the first thing that a visit to an enterprise lacks. */
export function refuseLacking(
  lacks: readonly VisitLack[],
  others: readonly OtherVisit[],
  visit: { visitId: string; at: string },
) {
  if (lacks.includes('ground')) throw new Refusal('visit_ground_needed', {}, { ground: '请选走访的缘由' })
  if (lacks.includes('cause')) throw new Refusal('visit_ground_needed', {}, { cause: '请写明是什么事情' })
  if (!lacks.includes('again')) return
  const last = nearIn(others, visit)
    .map(({ at }) => at)
    .sort()
    .at(-1)
  const [, month, day] = districtDay(last ?? visit.at).split('-')
  const details = { day: `${Number(month)}月${Number(day)}日` }
  throw new Refusal('visit_again_reason', details, { againReason: '请写明30天内再去的原因' })
}

export const movedOn = (state: VisitState, action: string) =>
  new Refusal('visit_moved_on', { state: VISIT_STATES[state], action })
