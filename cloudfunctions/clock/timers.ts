import type { TimedJob } from '../../platform/handler'
import { sealDays } from '../../platform/log/seal-days'
import { sweepPassingFiles } from '../../platform/passing-files/sweep-passing-files'
import { recheckPhotos } from '../../platform/photo-check/recheck-photos'
import { reseal } from '../../platform/vault/reseal'

/** What belongs to no channel: the log's daily seal, sealing anew after a key was rotated, photos that wait for their check, tables whose day is over. */
export const timers: TimedJob[] = [sealDays, reseal, recheckPhotos, sweepPassingFiles]
