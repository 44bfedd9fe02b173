/** The district lives by Beijing time, which knows no daylight saving: a fixed offset is exact. */
const OFFSET_MS = 8 * 3600_000

/** The calendar day of an instant in the district's time, YYYY-MM-DD. */
export function districtDay(instant: Date | string): string {
  return new Date(new Date(instant).getTime() + OFFSET_MS).toISOString().slice(0, 10)
}

/** The first moment of a calendar day in the district's time. */
export function startOfDay(day: string): Date {
  return new Date(`${day}T00:00:00.000+08:00`)
}

/** The last moment of a calendar day in the district's time. */
export function endOfDay(day: string): Date {
  return new Date(`${day}T23:59:59.999+08:00`)
}

/** The calendar day so many days later (or earlier, when negative). */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** Whether a YYYY-MM-DD names a day that there is; 2026-02-31 does not. */
export function isRealDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === day
}
