import type { TimedJob } from '../../platform/handler'
import { readerJob } from '../../platform/log/read-events'
import { cancelParts } from './cancel-parts'
import { recheckTaskWords } from './recheck-words'
import { repeatTasks } from './repeat-tasks'
import { ringTasks } from './ring-tasks'
import { spreadTasks } from './spread-tasks'
import { tallyTasks } from './tally-tasks'
import { tellTask } from './tell-task'

export const timers: TimedJob[] = [
  repeatTasks,
  spreadTasks,
  cancelParts,
  ringTasks,
  recheckTaskWords,
  readerJob(tellTask),
  tallyTasks,
]
