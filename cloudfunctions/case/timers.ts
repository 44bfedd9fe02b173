import type { TimedJob } from '../../platform/handler'
import { recheckTexts } from './recheck-texts'
import { ringAlarms } from './ring-alarms'

export const timers: TimedJob[] = [ringAlarms, recheckTexts]
