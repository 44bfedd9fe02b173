import { NOTICES } from './notices'

const DAY = 86_400_000
const number = (day: string) => Date.parse(`${day}T00:00:00Z`) / DAY
/** 0 is Monday; 1 January 1970 was a Thursday. */
const weekday = (day: number) => (day + 3) % 7

/** Mondays to Fridays from the beginning of time up to and with a day, by arithmetic alone. */
const weekdaysThrough = (day: number) => Math.floor((day + 3) / 7) * 5 + Math.min(weekday(day) + 1, 5)

const off = NOTICES.flatMap(([, from, to]) =>
  Array.from({ length: number(to) - number(from) + 1 }, (_, step) => number(from) + step),
).filter((day) => weekday(day) < 5)
const madeUp = NOTICES.flatMap(([, , , days]) => (days ? days.split(' ').map(number) : []))

/**
 * Working days after one day (YYYY-MM-DD), through another, by the notices: weekdays by arithmetic, less the holidays
 * among them, plus the days made up. It walks through no days, so that it shares nothing with the rule.
 */
export function recountWorkingDays(after: string, through: string): number {
  const [from, to] = [number(after), number(through)]
  const within = (day: number) => day > from && day <= to
  return weekdaysThrough(to) - weekdaysThrough(from) - off.filter(within).length + madeUp.filter(within).length
}
