import { addDays } from './district-time'

/** More days off in a row there are none; a calendar without a working day would otherwise be searched for ever. */
const MOST_OFF = 30

/** The working day that lies `count` working days before a day, YYYY-MM-DD; by the calendar that `isWorking` asks. */
export function workingDaysBefore(day: string, count: number, isWorking: (day: string) => boolean): string {
  let found = day
  for (let left = count; left > 0; left -= 1) {
    found = addDays(found, -1)
    for (let off = 0; off < MOST_OFF && !isWorking(found); off += 1) found = addDays(found, -1)
  }
  return found
}
