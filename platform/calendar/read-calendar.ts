import { workingDays } from '../../records/working-day'
import type { Store } from '../ports/store'
import { readRows } from '../read-pages'
import { buildCalendar } from './build-calendar'

/** The calendar with the admin's table over it; a year's table is at most a few dozen rows. */
export async function readCalendar(store: Store) {
  const rows = []
  for await (const row of readRows(store, workingDays, { limit: 1000 })) rows.push(row)
  return buildCalendar(rows)
}
