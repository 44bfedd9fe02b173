import type { Limit } from '../../../records/case'

/** 立即办 for what is urgent: a day around the clock; everything else five working days. */
export const limitFor = (urgent: boolean): Limit =>
  urgent ? { kind: 'hours', count: 24 } : { kind: 'working_days', count: 5 }

/** How long a resident may be silent after an answer before it counts as 未确认. */
export const SILENCE: Limit = { kind: 'working_days', count: 5 }
