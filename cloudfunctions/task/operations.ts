import type { AnyHandler } from '../../platform/handler'
import { acceptTask } from './accept-task'
import { askExtension } from './ask-extension'
import { cancelTask } from './cancel-task'
import { decideExtension } from './decide-extension'
import { handInTask } from './hand-in-task'
import { handOnTask } from './hand-on-task'
import { issueTask } from './issue-task'
import { listLinked } from './list-linked'
import { listTaskChoices } from './list-task-choices'
import { listTasks } from './list-tasks'
import { reportProgress } from './report-progress'
import { sendBackTask } from './send-back-task'
import { splitTask } from './split-task'
import { verifyTask } from './verify-task'
import { viewProgress } from './view-progress'
import { viewTask } from './view-task'

export const operations: AnyHandler[] = [
  issueTask,
  acceptTask,
  handOnTask,
  splitTask,
  reportProgress,
  askExtension,
  decideExtension,
  handInTask,
  verifyTask,
  sendBackTask,
  cancelTask,
  listTasks,
  viewTask,
  viewProgress,
  listLinked,
  listTaskChoices,
]
