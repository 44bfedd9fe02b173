import { addDays } from '../../../contract/district-time'
import type { TaskEvery } from '../../../contract/task/words'

/** The same day of the week, or of the month (its last where there is none), one period later. */
export function nextDue(dueOn: string, every: TaskEvery): string {
  if (every === 'week') return addDays(dueOn, 7)
  const [year = 0, month = 1, day = 1] = dueOn.split('-').map(Number)
  const later = month - 1 + (every === 'month' ? 1 : 3)
  const last = new Date(Date.UTC(year, later + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, later, Math.min(day, last))).toISOString().slice(0, 10)
}
