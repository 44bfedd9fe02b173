import type { CaseRecord } from '../../../records/case'
import type { Calendar } from './calendar'
import { type Deadline, deadlineOf } from './deadline'
import { SILENCE } from './limits'

/** The deadline of the round that the case is in; what stood in an earlier round does not belong to it. */
export function currentDeadline(record: CaseRecord, calendar: Calendar): Deadline {
  const pauses = record.pauses.filter((pause) => pause.from >= record.clockStartedAt)
  return deadlineOf(record.clockStartedAt, record.limit, calendar, pauses)
}

/** Whether the deadline has passed, by the calendar as it is now and whether or not the clock has marked it yet. */
export function isLate(record: CaseRecord, calendar: Calendar, at: string): boolean {
  const { dueAt } = currentDeadline(record, calendar)
  return dueAt !== undefined && dueAt < at
}

/** Sets the due instant and the next alarm by the state: silence after an answer, overdue while an office has it. */
export function resetClock<C extends CaseRecord>(record: C, calendar: Calendar, at: string): C {
  const { alarm: _, alarmAt: __, ...rest } = record
  if (record.state === 'answered') {
    const silence = deadlineOf(at, SILENCE, calendar, [])
    return { ...rest, alarm: 'silence', alarmAt: silence.dueAt } as unknown as C
  }
  if (!record.open || record.state === 'needs_more') return rest as unknown as C
  const { dueAt } = currentDeadline(record, calendar)
  if (!dueAt) return rest as unknown as C
  return { ...rest, dueAt, ...(record.overdue ? {} : { alarm: 'overdue', alarmAt: dueAt }) } as unknown as C
}
