import { addDays } from '../district-time'

/** The Monday of a day's week; a week is called by it. Days are YYYY-MM-DD in the district's time. */
export function mondayOf(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return addDays(day, -((weekday + 6) % 7))
}

/** The Mondays of all weeks from one day's to another's, both with them; none where the second lies before the first. */
export function weeksBetween(from: string, to: string): string[] {
  const weeks: string[] = []
  const last = mondayOf(to)
  for (let week = mondayOf(from); week <= last; week = addDays(week, 7)) weeks.push(week)
  return weeks
}

/** "3月2日至3月8日" */
export function weekWords(monday: string): string {
  const said = (day: string) => `${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`
  return `${said(monday)}至${said(addDays(monday, 6))}`
}
