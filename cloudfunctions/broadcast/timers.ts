import type { TimedJob } from '../../platform/handler'
import { readerJob } from '../../platform/log/read-events'
import { countPeople } from './count-people'
import { countUnanswered } from './count-unanswered'
import { eraseReader } from './erase-reader'
import { keepThread } from './keep-thread'
import { publishPublicAnswer } from './publish-public-answer'
import { recheckBroadcasts } from './recheck-broadcasts'
import { recheckReplies } from './recheck-replies'
import { recheckSurveys } from './recheck-surveys'
import { releaseDue } from './release-due'
import { runCorrect } from './run-correct'
import { runFreeze } from './run-freeze'
import { runPush } from './run-push'
import { runRemind } from './run-remind'
import { tallyReceipts } from './tally-receipts'
import { tallySurveys } from './tally-surveys'

export const timers: TimedJob[] = [
  recheckBroadcasts,
  releaseDue,
  countPeople,
  runFreeze,
  runCorrect,
  runRemind,
  runPush,
  tallyReceipts,
  readerJob(publishPublicAnswer),
  readerJob(keepThread),
  recheckReplies,
  recheckSurveys,
  countUnanswered,
  tallySurveys,
  eraseReader,
]
