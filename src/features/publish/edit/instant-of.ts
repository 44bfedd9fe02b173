import { isRealDay } from '../../../../contract/district-time'

/** A day and an hour of the district as an instant; `undefined` while either is none. */
export function instantOf(day: string, hour: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !isRealDay(day)) return undefined
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(hour)) return undefined
  return new Date(`${day}T${hour}:00+08:00`).toISOString()
}
