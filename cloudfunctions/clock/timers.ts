import type { TimedJob } from '../../platform/handler'
import { sealDays } from '../../platform/log/seal-days'
import { reseal } from '../../platform/vault/reseal'

/** What belongs to no channel: the log's daily seal, and sealing anew after a key was rotated. */
export const timers: TimedJob[] = [sealDays, reseal]
