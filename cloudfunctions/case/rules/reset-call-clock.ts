import type { CallRecord } from '../../../records/call'
import type { Calendar } from './calendar'
import { deadlineOf } from './deadline'
import { DISTRICT } from './levels'
import { remindAt } from './remind-at'

/** What time does to a call next. */
export interface CallAlarm {
  at: string
  move: 'remind_call' | 'call_overdue'
}

/** Due instant, next alarm and who decides; all follow from the rest of the call. */
export function resetCallClock<C extends CallRecord>(call: C, calendar: Calendar): C {
  const { alarmAt: _, deciderOffice: __, ...rest } = call
  const more = call.extension?.state === 'granted' ? call.extension.count : 0
  const limit = { ...call.limit, count: call.limit.count + more }
  const dueAt = deadlineOf(call.startedAt, limit, calendar, []).dueAt ?? call.dueAt
  const decides = call.open && (call.state === 'disputed' || asksForMore(call) || call.overdue)
  const next = { ...rest, dueAt, ...(decides ? { deciderOffice: DISTRICT } : {}) } as unknown as C
  const alarm = nextCallAlarm(next, calendar)
  return alarm ? { ...next, alarmAt: alarm.at } : next
}

/** What was asked for before the call was given back is nobody's to decide any more. */
const asksForMore = ({ state, extension }: CallRecord) =>
  ['sent', 'taken_on'].includes(state) && extension?.state === 'asked'

export function nextCallAlarm(call: CallRecord, calendar: Calendar): CallAlarm | undefined {
  if (!call.open || call.state === 'returned' || call.overdue) return undefined
  const { limit, startedAt, dueAt } = call
  if (!call.reminded && call.state !== 'disputed')
    return { at: remindAt(limit, startedAt, dueAt, calendar), move: 'remind_call' }
  return { at: dueAt, move: 'call_overdue' }
}
