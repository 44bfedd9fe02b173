import { addDays, districtDay, endOfDay } from '../../../contract/district-time'
import type { CallRecord } from '../../../records/call'
import type { Calendar } from './calendar'
import { deadlineOf } from './deadline'
import { DISTRICT } from './levels'

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
  const alarm = nextCallAlarm(next)
  return alarm ? { ...next, alarmAt: alarm.at } : next
}

/** What was asked for before the call was given back is nobody's to decide any more. */
const asksForMore = ({ state, extension }: CallRecord) =>
  ['sent', 'taken_on'].includes(state) && extension?.state === 'asked'

export function nextCallAlarm(call: CallRecord): CallAlarm | undefined {
  if (!call.open || call.state === 'returned' || call.overdue) return undefined
  if (!call.reminded && call.state !== 'disputed') return { at: remindAt(call), move: 'remind_call' }
  return { at: call.dueAt, move: 'call_overdue' }
}

/** A fifth of the hours before, or at nine in the morning of the day before. */
function remindAt({ limit, dueAt }: CallRecord): string {
  if (limit.kind === 'hours') return new Date(Date.parse(dueAt) - limit.count * 720_000).toISOString()
  return new Date(endOfDay(addDays(districtDay(dueAt), -2)).getTime() + 1 + 9 * 3600_000).toISOString()
}
