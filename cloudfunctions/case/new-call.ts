import type { Method } from '../../contract/case/words'
import type { CallRecord } from '../../records/call'
import type { CaseRecord } from '../../records/case'
import type { Prepared } from './define-move'
import { resetCallClock } from './rules/reset-call-clock'

/** A department's part as it begins: the clock of the method starts with the call. */
export function newCall(
  record: CaseRecord,
  { id, office, lead, method }: { id: string; office: string; lead: boolean; method: Method },
  { calendar, rules }: Pick<Prepared, 'calendar' | 'rules'>,
  at: string,
): CallRecord {
  const call: CallRecord = {
    id,
    caseId: record.id,
    office,
    callerOffice: record.holderOffice,
    state: 'sent',
    open: true,
    lead,
    named: false,
    method,
    limit: rules[method].callLimit,
    startedAt: at,
    dueAt: at,
    overdue: false,
    reminded: false,
    communityCode: record.communityCode,
  }
  return resetCallClock(call, calendar)
}
