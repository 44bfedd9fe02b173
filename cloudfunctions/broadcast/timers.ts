import type { TimedJob } from '../../platform/handler'
import { countPeople } from './count-people'
import { recheckBroadcasts } from './recheck-broadcasts'
import { releaseDue } from './release-due'
import { runCorrect } from './run-correct'
import { runFreeze } from './run-freeze'
import { runRemind } from './run-remind'
import { tallyReceipts } from './tally-receipts'

export const timers: TimedJob[] = [
  recheckBroadcasts,
  releaseDue,
  countPeople,
  runFreeze,
  runCorrect,
  runRemind,
  tallyReceipts,
]
