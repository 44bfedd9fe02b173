import type { TimedJob } from '../../platform/handler'
import { readerJob } from '../../platform/log/read-events'
import { eraseDesks } from './erase-desks'
import { sweepDesks } from './sweep-desks'
import { tellDesk } from './tell-desk'

export const timers: TimedJob[] = [readerJob(tellDesk), sweepDesks, eraseDesks]
