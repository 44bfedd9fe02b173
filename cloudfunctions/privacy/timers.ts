import type { TimedJob } from '../../platform/handler'
import { eraseKept } from './erase-kept'

export const timers: TimedJob[] = [eraseKept]
