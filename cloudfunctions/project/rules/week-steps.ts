import { addDays, districtDay, endOfDay } from '../../../contract/district-time'
import { mondayOf } from '../../../contract/project/weeks'
import type { WeekStep } from '../../../records/rectification-item'

/** The last moment of the week that begins on a Monday. */
export const endOfWeek = (monday: string): Date => endOfDay(addDays(monday, 6))

/** Weeks in a row that were missed, up to the last one that was asked for and is over; written late is not missed. */
export function missedInARow(weeks: readonly WeekStep[]): number {
  const asked = weeks.filter(({ state }) => state !== 'planned' && state !== 'rest')
  let row = 0
  for (let at = asked.length - 1; at >= 0 && asked[at]?.state === 'missed'; at -= 1) row += 1
  return row
}

/** The first week that is over and was not written for, if any: the clock marks them one by one. */
export const weekToMiss = (weeks: readonly WeekStep[], now: Date): string | undefined =>
  weeks.find(({ state, week }) => state === 'planned' && endOfWeek(week) < now)?.week

/** As the clock marks it. */
export const missWeek = (weeks: readonly WeekStep[], week: string): WeekStep[] =>
  weeks.map((step) => (step.week === week ? { ...step, state: 'missed' } : step))

/**
 * A week as it stands once somebody wrote for it at `madeAt`: what was written within its week counts as written, though it
 * waited on the phone and the clock had marked the week already (the phone's own time, within what platform/pipeline allows).
 */
export function writeWeek(weeks: readonly WeekStep[], week: string, madeAt: Date): WeekStep[] {
  const state = endOfWeek(week) < madeAt ? ('made_up' as const) : ('done' as const)
  return weeks.map((step) => {
    if (step.week !== week || step.state === 'done') return step
    return { ...step, state }
  })
}

/** Weeks that ended while somebody else had to look are asked of nobody; the one that still runs is. */
export const restWhileWaiting = (weeks: readonly WeekStep[], now: Date): WeekStep[] =>
  weeks.map((step) =>
    step.state === 'planned' && step.week < mondayOf(districtDay(now)) ? { ...step, state: 'rest' } : step,
  )

/**
 * 漏一周,往上走一级: the first missed week is the list's own office's to see; each further one in a row reaches the next
 * office above, up to the district.
 */
export const raisedTo = (listPath: readonly string[], row: number): string[] => [...listPath].reverse().slice(0, row)
