import type { EventKind } from '../../../records/event'
import type { Told } from './workflow'

/** Beside the table's own: the called department and its head, who called it, and the district that decides on calls. */
export type CallTold = Told | 'called_one' | 'called_head' | 'caller' | 'district'

/** What a department's part in a case tells, and the steps that the workflow's table has no row for. */
export const OTHER_TELLS: Partial<Record<EventKind, readonly CallTold[]>> = {
  'case.raised': ['holder'],
  'case.change_proposed': ['reporter', 'above'],
  'case.published': ['reporter'],
  'case.call_answered': ['caller'],
  'case.call_returned': ['caller'],
  'case.call_disputed': ['caller', 'district'],
  'case.call_lead_named': ['called_one', 'caller'],
  'case.call_extension_asked': ['district'],
  'case.call_extension_decided': ['called_one', 'caller'],
  'case.call_cancelled': ['called_one'],
  'case.call_overdue': ['called_one', 'called_head', 'caller', 'district'],
}

/** A reminder is one of the case's, or of one call: then it is for the department alone. */
export const CALL_REMINDED: readonly CallTold[] = ['called_one', 'called_head', 'caller']
