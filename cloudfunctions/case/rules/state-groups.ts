import type { CaseState } from '../../../contract/case/words'
import type { Row } from './workflow'

/** An office owes the next act, and its clock runs. */
export const WITH_OFFICE: readonly CaseState[] = [
  'raised',
  'accepted',
  'dispatched',
  'called',
  'in_progress',
  'extension_asked',
  'reopened',
  'returned',
  'disputed',
]
/** It came to the office and nobody there has it yet. */
export const WAITING: readonly CaseState[] = ['raised', 'dispatched', 'reopened', 'returned']
/** Somebody of the office works on it. */
export const AT_WORK: readonly CaseState[] = ['accepted', 'in_progress', 'extension_asked']
/** Over, unless the resident takes an unconfirmed one up again. */
export const ENDED: readonly CaseState[] = ['confirmed', 'unconfirmed', 'withdrawn', 'out_of_scope']
/** Whoever of the holding office. */
export const STAFF: Row['by'] = ['worker', 'dispatcher', 'officer']
