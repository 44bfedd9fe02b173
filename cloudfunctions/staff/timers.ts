import type { TimedJob } from '../../platform/handler'

/** Rosters have nothing to do by the clock. */
export const timers: TimedJob[] = []
