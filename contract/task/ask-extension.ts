import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { date, id, text } from '../scalars'
import { taskReceipt } from './task-view'

/** Asked for with a reason and granted by who issued it, never taken. */
export const askTaskExtension = defineOperation({
  name: 'task.ask-extension',
  kind: 'mutation',
  summary: '申请延期',
  callers: ['community_worker', 'dispatcher', 'department_officer', 'party_member', 'admin', 'leader'],
  input: z.strictObject({ taskId: id, dueOn: date, reason: text(4, 500, '理由,') }),
  output: taskReceipt,
})
