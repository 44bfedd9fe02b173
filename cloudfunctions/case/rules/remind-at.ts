import { addDays, districtDay, startOfDay } from '../../../contract/district-time'
import type { Limit } from '../../../records/case'
import type { Calendar } from './calendar'

const HOUR = 3600_000
/** More days off in a row there are none; a calendar without a working day would otherwise be searched for ever. */
const MOST_OFF = 30

/** When to remind of a date: a fifth of the hours before, or at nine of the last working day before the due day. */
export function remindAt(limit: Limit, startedAt: string, dueAt: string, calendar: Calendar): string {
  if (limit.kind === 'hours') return new Date(Date.parse(dueAt) - (limit.count * HOUR) / 5).toISOString()
  const dueDay = districtDay(dueAt)
  let day = addDays(dueDay, -1)
  for (let back = 0; back < MOST_OFF && !calendar.day(day).working; back += 1) day = addDays(day, -1)
  const before = nineOn(day)
  // A limit of one day began after that morning; it is reminded of on the due day.
  return before > startedAt ? before : nineOn(dueDay)
}

const nineOn = (day: string) => new Date(startOfDay(day).getTime() + 9 * HOUR).toISOString()
