import type { TimedJob } from '../../platform/handler'
import { sealDays } from '../../platform/log/seal-days'

/** What belongs to no channel: the log's daily seal. */
export const timers: TimedJob[] = [sealDays]
