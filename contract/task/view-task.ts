import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id } from '../scalars'
import { taskView } from './task-view'

/** Whole, with what may be done now. For who does it, who issued it, and the offices above. */
export const viewTask = defineOperation({
  name: 'task.view-task',
  kind: 'query',
  summary: '看任务',
  callers: ['community_worker', 'dispatcher', 'department_officer', 'party_member', 'admin', 'leader', 'auditor'],
  input: z.strictObject({ taskId: id }),
  output: taskView,
})
