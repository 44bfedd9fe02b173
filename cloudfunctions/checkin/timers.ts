import type { TimedJob } from '../../platform/handler'
import { closeActivities } from './close-activities'
import { recheckSummaries } from './recheck-summaries'
import { tellSignedUp } from './tell-signed-up'

export const timers: TimedJob[] = [tellSignedUp, recheckSummaries, closeActivities]
