import type { VisitState } from '../../../contract/checkin/words'
import type { VisitRecord } from '../../../records/visit'

export type VisitAction = 'check_in' | 'finish' | 'cancel' | 'explain'

/** Which state lets its member do what. A cancelled visit that was made without a signal was made all the same. */
const FROM: Record<VisitAction, readonly VisitState[]> = {
  check_in: ['planned'],
  finish: ['checked_in'],
  cancel: ['planned'],
  explain: ['checked_in', 'done'],
}

export const canDo = (action: VisitAction, { state, lacks }: Pick<VisitRecord, 'state' | 'lacks'>, late = false) =>
  (FROM[action].includes(state) && (action !== 'explain' || lacks.length > 0)) ||
  (action === 'check_in' && late && state === 'cancelled')

const SHELVES: Record<VisitState, VisitRecord['shelf']> = {
  planned: 'open',
  checked_in: 'open',
  done: 'past',
  cancelled: 'gone',
}

/** The one place that says in which list a visit stands, and whether its words wait for their check. */
export function shelve(visit: Omit<VisitRecord, 'shelf' | 'hasHeld'>): VisitRecord {
  const hasHeld = visit.safety === 'held' || visit.disputed?.safety === 'held'
  return { ...visit, shelf: SHELVES[visit.state], hasHeld }
}
