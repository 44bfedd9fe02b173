import type { TimedJob } from '../../platform/handler'
import { readerJob } from '../../platform/log/read-events'
import { eraseReporter } from './erase-reporter'
import { findCommon } from './find-common'
import { onCaseWords } from './on-case-words'
import { onMergedCase } from './on-merged-case'
import { raiseReply } from './raise-reply'
import { recheckTexts } from './recheck-texts'
import { ringAlarms } from './ring-alarms'
import { ringCallAlarms } from './ring-call-alarms'
import { tell } from './tell'

export const timers: TimedJob[] = [
  ringAlarms,
  ringCallAlarms,
  recheckTexts,
  readerJob(onMergedCase),
  readerJob(onCaseWords),
  findCommon,
  readerJob(raiseReply),
  readerJob(tell),
  eraseReporter,
]
