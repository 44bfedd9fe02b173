import type { Limit, Pause } from '../../../../records/case'

/** One deadline worked out from the State Council's notices, without the rule that it is to prove. */
export interface DeadlineVector {
  /** What it shows, in one phrase; no two are the same. */
  shows: string
  /** ISO instant in UTC; the district's time is eight hours ahead. */
  start: string
  limit: Limit
  pauses?: Pause[]
  /** ISO instant; absent where the clock stands. */
  due?: string
  /** A year on the way was not published. */
  provisional?: true
  /** The sentence that residents see, and under it the lines that explain it. */
  says: string
  lines: string[]
}

export const days = (count: number): Limit => ({ kind: 'working_days', count })
export const hours = (count: number): Limit => ({ kind: 'hours', count })

/** The clock stands while the resident is asked; without an end it still does. */
export const waiting = (from: string, to?: string): Pause => ({
  from,
  ...(to ? { to } : {}),
  why: 'waiting_for_resident',
})
