import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id, text } from '../scalars'
import { taskReceipt } from './task-view'

/** With all its open parts, which the clock goes through. */
export const cancelTask = defineOperation({
  name: 'task.cancel-task',
  kind: 'mutation',
  summary: '取消任务',
  callers: ['admin', 'leader', 'dispatcher', 'community_worker', 'department_officer'],
  input: z.strictObject({ taskId: id, reason: text(2, 500, '为什么取消,') }),
  output: taskReceipt,
})
