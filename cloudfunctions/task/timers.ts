import type { TimedJob } from '../../platform/handler'

export const timers: TimedJob[] = []
