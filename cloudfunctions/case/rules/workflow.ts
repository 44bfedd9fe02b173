import type { CaseAction, CaseState } from '../../../contract/case/words'
import type { EventKind } from '../../../records/event'
import { CLOCK_ROWS } from './clock-rows'
import { PASSING_ROWS } from './passing-rows'
import { RESIDENT_ROWS } from './resident-rows'
import { WORKING_ROWS } from './working-rows'

/**
 * Who may move a case: the resident who raised it; of the office that holds it a community worker, a dispatcher or a
 * department's officer; the office above that must decide; a called department; or the clock.
 */
export type Mover = 'reporter' | 'worker' | 'dispatcher' | 'officer' | 'above' | 'called' | 'clock'

/** A step of the workflow: what people can do, and what follows by itself. */
export type Move =
  | Exclude<CaseAction, 'reveal_contact' | 'release_text' | 'publish'>
  | 'dispute'
  | 'accept_referral'
  | 'calls_end'
  | 'answer_follows'
  | 'refer_follows'
  | 'wait_ends'
  | 'remind'
  | 'overdue'
  | 'escalate'
  | 'week_missed'
  | 'silence'

/** Whom a step is told to: the resident (and followers), who holds it now, who sent it, the office above, the called. */
export type Told = 'reporter' | 'followers' | 'holder' | 'sender' | 'above' | 'called' | 'head'

export interface Row {
  from: readonly CaseState[]
  move: Move
  by: readonly Mover[]
  /** `same` leaves the state as it is. */
  to: CaseState | 'same'
  /** What must be given with it, in the words of docs/workflow.md. */
  needs: string
  event: EventKind
  tells: readonly Told[]
}

/** The whole workflow; what is not here is not allowed. docs/workflow.md is drawn from it. */
export const WORKFLOW: readonly Row[] = [...RESIDENT_ROWS, ...PASSING_ROWS, ...WORKING_ROWS, ...CLOCK_ROWS]

/** The row for a move from a state by one of these movers, or `undefined` where it is not allowed. */
export const rowFor = (state: CaseState, move: Move, by?: readonly Mover[]): Row | undefined =>
  WORKFLOW.find(
    (row) => row.move === move && row.from.includes(state) && (!by || row.by.some((mover) => by.includes(mover))),
  )
