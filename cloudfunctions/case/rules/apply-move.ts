import type { CaseRecord, Hold, Pause } from '../../../records/case'
import { levelAbove, officeAt } from './levels'
import { ENDED, type Move, stateAfter } from './workflow'

/**
 * What a move does to the state, the holder, the holds and the pauses; the deadline and the alarm follow from these
 * (reset-clock.ts). Pure; the move must be allowed.
 */
export function applyMove<C extends CaseRecord>(record: C, move: Move, at: string, personId?: string): C {
  const state = stateAfter(record.state, move)
  const moved: C = { ...record, state, open: !ENDED.includes(state), pauses: pausesAfter(record, state, at) }
  if (ENDED.includes(state)) return { ...moved, closedAt: at, holds: closeHold(record.holds, at) }
  if (move === 'take_on' && personId) {
    const office = record.holderOffice
    return {
      ...moved,
      holderPerson: personId,
      holds: nextHold(record.holds, { office, personId, from: at, why: 'taken_on' }),
    }
  }
  if (move === 'refuse') {
    const level = levelAbove[record.level]
    const office = officeAt(level, record.place)
    const { holderPerson: _, closedAt: __, ...rest } = moved
    const holds = nextHold(record.holds, { office, from: at, why: 'reopened' })
    const reopened = { level, holderOffice: office, reopened: record.reopened + 1, overdue: false, clockStartedAt: at }
    return { ...rest, ...reopened, holds, rating: 'not_satisfied' } as unknown as C
  }
  // From the answer on the case lies with the resident, and with no office.
  return move === 'answer' ? { ...moved, holds: closeHold(record.holds, at) } : moved
}

function pausesAfter(record: CaseRecord, state: CaseRecord['state'], at: string): Pause[] {
  if (state === 'needs_more' && record.state !== 'needs_more') {
    return [...record.pauses, { from: at, why: 'waiting_for_resident' }]
  }
  if (record.state !== 'needs_more') return record.pauses
  return record.pauses.map((pause) => (pause.to ? pause : { ...pause, to: at }))
}

const closeHold = (holds: readonly Hold[], at: string) => holds.map((hold) => (hold.to ? hold : { ...hold, to: at }))

const nextHold = (holds: readonly Hold[], next: Hold) => [...closeHold(holds, next.from), next]
