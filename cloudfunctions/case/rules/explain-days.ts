import { addDays } from '../../../contract/district-time'
import type { Calendar } from './calendar'
import { dayWords, rangeWords, weekdayOf } from './day-words'

/**
 * The days between the start (not itself) and the due day that are not as Monday to Friday would have it: holidays
 * that don't count, make-up days that do, days on which the clock stood. Ordinary weekends go without saying.
 */
export function explainDays(first: string, due: string, calendar: Calendar, standing: readonly string[]): string[] {
  const holidays: { name: string; from: string; to: string }[] = []
  const makeUps: string[] = []
  for (let day = addDays(first, 1); day <= due; day = addDays(day, 1)) {
    const { working, name } = calendar.day(day)
    const weekend = weekdayOf(day) === 0 || weekdayOf(day) === 6
    if (working && weekend) makeUps.push(day)
    if (working || !name) continue
    const last = holidays.at(-1)
    if (last && last.name === name && addDays(last.to, 1) === day) last.to = day
    else holidays.push({ name, from: day, to: day })
  }
  return [
    ...holidays.map(({ name, from, to }) => `${name}${rangeWords(from, to)}不计`),
    ...makeUps.filter((day) => !standing.includes(day)).map((day) => `${dayWords(day)}补班计入`),
    ...standingWords(standing),
  ]
}

function standingWords(standing: readonly string[]): string[] {
  const runs: [string, string][] = []
  for (const day of standing) {
    const last = runs.at(-1)
    if (last && addDays(last[1], 1) === day) last[1] = day
    else runs.push([day, day])
  }
  return runs.map(([from, to]) => `等您补充,${rangeWords(from, to)}不计`)
}
