import type { CallState, Method } from '../contract/case/words'
import type { Extension, Limit } from './case'
import { defineCollection } from './collection'

/**
 * One department's part in a case (呼叫): a clock, an answer and an extension of its own. The words are entries of the
 * case. `id` is `CASE:cN`.
 */
export interface CallRecord {
  id: string
  caseId: string
  office: string
  /** Who called, and reads the answer: the street, or the district. */
  callerOffice: string
  state: CallState
  /** Sent, taken on, disputed or returned: somebody still owes an act. */
  open: boolean
  /** The one that answers for the whole where several are called. */
  lead: boolean
  /** Named by the district after a second return (首接负责): can't be returned any more. */
  named: boolean
  method: Method
  limit: Limit
  startedAt: string
  dueAt: string
  overdue: boolean
  reminded: boolean
  holderPerson?: string
  /** The case's entry with the department's answer. */
  answerEntryId?: string
  extension?: Extension
  /** Who has to decide something now: the district, on an extension or on a lead. */
  deciderOffice?: string
  /** What lists show without reading the case. */
  communityCode: string
  alarmAt?: string
  endedAt?: string
}

export const calls = defineCollection<CallRecord>({
  name: 'calls',
  fields: {
    office: 'text',
    caseId: 'text',
    state: 'text',
    dueAt: 'text',
    alarmAt: 'text',
    deciderOffice: 'text',
  },
  indexes: [['office', 'state', 'dueAt'], ['office', 'caseId'], ['deciderOffice', 'dueAt'], ['alarmAt']],
})
