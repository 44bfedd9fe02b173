import type { TimedJob } from '../../platform/handler'
import { readerJob } from '../../platform/log/read-events'
import { onCaseEvent } from './on-case-event'

export const timers: TimedJob[] = [readerJob(onCaseEvent)]
