import { districtDay, startOfDay } from '../../../contract/district-time'
import { workingDaysBefore } from '../../../contract/working-days'
import type { Limit } from '../../../records/case'
import type { Calendar } from './calendar'

const HOUR = 3600_000

/** When to remind of a date: a fifth of the hours before, or at nine of the last working day before the due day. */
export function remindAt(limit: Limit, startedAt: string, dueAt: string, calendar: Calendar): string {
  if (limit.kind === 'hours') return new Date(Date.parse(dueAt) - (limit.count * HOUR) / 5).toISOString()
  const dueDay = districtDay(dueAt)
  const before = nineOn(workingDaysBefore(dueDay, 1, (day) => calendar.day(day).working))
  // A limit of one day began after that morning; it is reminded of on the due day.
  return before > startedAt ? before : nineOn(dueDay)
}

const nineOn = (day: string) => new Date(startOfDay(day).getTime() + 9 * HOUR).toISOString()
