import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id } from '../scalars'
import { taskReceipt } from './task-view'

/** The office has it and begins. */
export const acceptTask = defineOperation({
  name: 'task.accept-task',
  kind: 'mutation',
  summary: '接收任务',
  callers: ['community_worker', 'dispatcher', 'department_officer', 'party_member', 'admin', 'leader'],
  input: z.strictObject({ taskId: id }),
  output: taskReceipt,
})
