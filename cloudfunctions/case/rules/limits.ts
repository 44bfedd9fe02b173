import type { Limit } from '../../../records/case'

/** Until a method is chosen: a day around the clock for what is urgent, everything else five working days. */
export const limitFor = (urgent: boolean): Limit =>
  urgent ? { kind: 'hours', count: 24 } : { kind: 'working_days', count: 5 }

/** How long a resident may be silent after an answer before it counts as 未确认. */
export const SILENCE: Limit = { kind: 'working_days', count: 5 }

/** How long an office waits for what a resident was asked; then the clock runs again and it answers with what it has. */
export const WAIT: Limit = { kind: 'working_days', count: 10 }

/** Where no method is chosen yet: how long after the deadline the next level up is drawn in again. */
export const ESCALATE_AGAIN: Limit = { kind: 'working_days', count: 2 }

/** Once the district itself is drawn in there is nobody above: it is told again each week until the case is answered. */
export const REMIND_DISTRICT: Limit = { kind: 'working_days', count: 5 }

/** The third time that a case is passed on, the level above names who leads (首接负责). */
export const MOST_TRANSFERS = 3

/** Days of a weekly follow-up (跟踪办). */
export const WEEK = 7
