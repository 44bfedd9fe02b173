import type { TimedJob } from '../../platform/handler'
import { runCorrect } from './run-correct'
import { runFreeze } from './run-freeze'
import { runRemind } from './run-remind'
import { tallyReceipts } from './tally-receipts'

export const timers: TimedJob[] = [runFreeze, runCorrect, runRemind, tallyReceipts]
