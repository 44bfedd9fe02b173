import { workingDays } from '../../records/working-day'
import type { Store } from '../ports/store'
import { buildCalendar } from './build-calendar'

/** The calendar with the admin's table over it; a year's table is at most a few dozen rows. */
export async function readCalendar(store: Store) {
  const rows = []
  let after: string | undefined
  do {
    const page = await store.find(workingDays, { limit: 1000, ...(after ? { after } : {}) })
    rows.push(...page.rows)
    after = page.next
  } while (after)
  return buildCalendar(rows)
}
