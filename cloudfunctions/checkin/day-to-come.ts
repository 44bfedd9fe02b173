import { addDays, districtDay, isRealDay } from '../../contract/district-time'
import { Refusal } from '../../contract/errors'

const MOST_DAYS = 366

/** A day that there is, not before the one it was said on, within a year. */
export function mustBeToCome(day: string, saidAt: Date): void {
  const from = districtDay(saidAt)
  const to = addDays(from, MOST_DAYS)
  if (!isRealDay(day) || day < from || day > to) throw new Refusal('date_out_of_range', { from, to })
}
