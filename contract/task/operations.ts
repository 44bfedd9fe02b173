import { acceptTask } from './accept-task'
import { askTaskExtension } from './ask-extension'
import { cancelTask } from './cancel-task'
import { decideTaskExtension } from './decide-extension'
import { handInTask } from './hand-in-task'
import { handOnTask } from './hand-on-task'
import { issueTask } from './issue-task'
import { listLinkedTasks } from './list-linked'
import { listTaskChoices } from './list-task-choices'
import { listTasks } from './list-tasks'
import { reportProgress } from './report-progress'
import { sendBackTask } from './send-back-task'
import { splitTask } from './split-task'
import { verifyTask } from './verify-task'
import { viewProgress } from './view-progress'
import { viewTask } from './view-task'

/** Everything that the task function answers. */
export const TASK_OPERATIONS = [
  issueTask,
  acceptTask,
  handOnTask,
  splitTask,
  reportProgress,
  askTaskExtension,
  decideTaskExtension,
  handInTask,
  verifyTask,
  sendBackTask,
  cancelTask,
  listTasks,
  viewTask,
  viewProgress,
  listLinkedTasks,
  listTaskChoices,
] as const
