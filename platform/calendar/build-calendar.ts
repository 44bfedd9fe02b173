import { getDayDetail } from 'chinese-days'
import type { WorkingDayRecord } from '../../records/working-day'

/**
 * The last year whose holidays the library really knows. For a later one it answers with bare weekdays and calls
 * 1 January a working day; when the library is updated, its own test says so and this number goes up.
 */
export const PUBLISHED_FROM = 2004
export const PUBLISHED_THROUGH = 2026

/**
 * The working calendar: the State Council's yearly notice as `chinese-days` has it, and over it the admin's table.
 * A later year counts as published once the table has rows for it.
 */
export function buildCalendar(overrides: readonly Pick<WorkingDayRecord, 'id' | 'year' | 'working' | 'name'>[]) {
  const set = new Map(overrides.map((row) => [row.id, row]))
  const years = new Set(overrides.map((row) => row.year))
  return {
    day(date: string): { working: boolean; name?: string } {
      const override = set.get(date)
      if (override)
        return override.name ? { working: override.working, name: override.name } : { working: override.working }
      return publishedDay(date)
    },
    published: (year: number) => (year >= PUBLISHED_FROM && year <= PUBLISHED_THROUGH) || years.has(year),
  }
}

/** The library works a day out anew each time; what it said is kept, for as many days as anyone counts through. */
const known = new Map<string, { working: boolean; name?: string }>()
const MOST_KNOWN = 10_000

function publishedDay(date: string): { working: boolean; name?: string } {
  let day = known.get(date)
  if (!day) {
    const { work, name } = getDayDetail(date)
    // A holiday's name comes as "National Day,国庆节,3"; an ordinary day's is the English weekday.
    const [, chinese] = name.split(',')
    day = chinese ? { working: work, name: chinese } : { working: work }
    if (known.size === MOST_KNOWN) known.clear()
    known.set(date, day)
  }
  return day
}
