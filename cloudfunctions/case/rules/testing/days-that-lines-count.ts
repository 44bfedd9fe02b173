import { addDays } from '../../../../contract/district-time'

/** The day nearest after `after` that has this month and day; explanations leave the year out. */
function dayOf(after: string, month: string, date: string): string {
  const tail = `-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  const sameYear = after.slice(0, 4) + tail
  return sameYear > after ? sameYear : `${Number(after.slice(0, 4)) + 1}${tail}`
}

/**
 * How many days a reader counts who has the explanation's lines and a calendar of weekdays, nothing else: Mondays to
 * Fridays and what is said to be made up, less all that is said not to count.
 */
export function daysThatLinesCount(first: string, due: string, lines: readonly string[]): number {
  const counted = new Set<string>()
  for (let day = addDays(first, 1); day <= due; day = addDays(day, 1))
    if (new Date(day).getUTCDay() % 6 !== 0) counted.add(day)
  for (const line of lines) {
    const madeUp = line.match(/^(\d+)月(\d+)日\(.+\)补班计入$/)
    if (madeUp) counted.add(dayOf(first, madeUp[1]!, madeUp[2]!))
    const out = line.match(/(\d+)月(\d+)日(?:至(\d+)月(\d+)日)?不计$/)
    if (!out) continue
    const from = dayOf(first, out[1]!, out[2]!)
    const to = out[3] ? dayOf(first, out[3], out[4]!) : from
    for (let day = from; day <= to; day = addDays(day, 1)) counted.delete(day)
  }
  return counted.size
}
