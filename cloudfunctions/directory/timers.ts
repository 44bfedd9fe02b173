import type { TimedJob } from '../../platform/handler'

/** The directory has nothing to do by the clock. */
export const timers: TimedJob[] = []
