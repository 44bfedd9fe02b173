import { addDays, districtDay, isRealDay } from '../../contract/district-time'
import { Refusal } from '../../contract/errors'
import { weeksBetween } from '../../contract/project/weeks'
import { readCalendar } from '../../platform/calendar/read-calendar'
import type { Store } from '../../platform/ports/store'
import type { AskedWeek } from './rules/list-lacks'

const MOST_DAYS = 371

/** The weeks that are asked for between two days, by the district's calendar: a week without a working day is not. */
export async function readAskedWeeks(store: Store): Promise<(from: string, to: string) => AskedWeek[]> {
  const calendar = await readCalendar(store)
  return (from, to) =>
    weeksBetween(from, to).map((week) => {
      const days = [0, 1, 2, 3, 4, 5, 6].map((later) => calendar.day(addDays(week, later)))
      if (days.some(({ working }) => working)) return { week }
      return { week, rest: days.find(({ name }) => name)?.name ?? '放假' }
    })
}

/** Refuses a last day that is none, has passed or lies more than a year ahead. */
export function mustBeAhead(dueOn: string, now: Date, field: string): void {
  const today = districtDay(now)
  if (isRealDay(dueOn) && dueOn >= today && dueOn <= addDays(today, MOST_DAYS)) return
  throw new Refusal('invalid_input', { what: '期限' }, { [field]: '请选今天以后、一年以内的日子' })
}
