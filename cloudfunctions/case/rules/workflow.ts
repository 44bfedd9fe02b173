import type { CaseAction, CaseState } from '../../../contract/case/words'
import type { EventKind } from '../../../records/event'

/** Who may move a case: the resident who raised it, the office that holds it, or the clock. */
export type Mover = 'reporter' | 'handler' | 'clock'
export type Move =
  | Extract<CaseAction, 'take_on' | 'ask_more' | 'add_more' | 'answer' | 'confirm' | 'refuse' | 'withdraw'>
  | 'silence'

interface Row {
  from: readonly CaseState[]
  move: Move
  by: Mover
  /** `same` leaves the state as it is. */
  to: CaseState | 'same'
  event: EventKind
}

/** The whole workflow; what is not here is not allowed. */
export const WORKFLOW: readonly Row[] = [
  { from: ['raised', 'reopened'], move: 'take_on', by: 'handler', to: 'in_progress', event: 'case.taken_on' },
  { from: ['in_progress'], move: 'ask_more', by: 'handler', to: 'needs_more', event: 'case.more_asked' },
  { from: ['needs_more'], move: 'add_more', by: 'reporter', to: 'in_progress', event: 'case.more_added' },
  {
    from: ['raised', 'reopened', 'in_progress'],
    move: 'add_more',
    by: 'reporter',
    to: 'same',
    event: 'case.more_added',
  },
  { from: ['in_progress', 'needs_more'], move: 'answer', by: 'handler', to: 'answered', event: 'case.answered' },
  { from: ['answered', 'unconfirmed'], move: 'confirm', by: 'reporter', to: 'confirmed', event: 'case.confirmed' },
  { from: ['answered', 'unconfirmed'], move: 'refuse', by: 'reporter', to: 'reopened', event: 'case.refused' },
  { from: ['answered'], move: 'silence', by: 'clock', to: 'unconfirmed', event: 'case.unconfirmed' },
  {
    from: ['raised', 'reopened', 'in_progress', 'needs_more'],
    move: 'withdraw',
    by: 'reporter',
    to: 'withdrawn',
    event: 'case.withdrawn',
  },
]

/** The row for a move from a state, or `undefined` where it is not allowed. */
export const rowFor = (state: CaseState, move: Move) =>
  WORKFLOW.find((row) => row.move === move && row.from.includes(state))

/** The state after a move that is allowed. */
export function stateAfter(state: CaseState, move: Move): CaseState {
  const row = rowFor(state, move)
  if (!row) throw new Error(`${move} is not allowed from ${state}`)
  return row.to === 'same' ? state : row.to
}

/** What one kind of mover can do from a state. */
export const movesFrom = (state: CaseState, by: Mover) =>
  WORKFLOW.filter((row) => row.by === by && row.from.includes(state)).map((row) => row.move)

/** A case in one of these is over, unless the resident takes an unconfirmed one up again. */
export const ENDED: readonly CaseState[] = ['confirmed', 'unconfirmed', 'withdrawn']
