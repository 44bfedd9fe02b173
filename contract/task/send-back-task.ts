import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id, text } from '../scalars'
import { taskReceipt } from './task-view'

/** With what is missing. */
export const sendBackTask = defineOperation({
  name: 'task.send-back-task',
  kind: 'mutation',
  summary: '退回重办',
  callers: ['admin', 'leader', 'dispatcher', 'community_worker', 'department_officer'],
  input: z.strictObject({ taskId: id, reason: text(2, 500, '哪里不够,') }),
  output: taskReceipt,
})
