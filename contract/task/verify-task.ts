import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id, text } from '../scalars'
import { taskReceipt } from './task-view'

/** By who issued it. What was issued to many is closed by it once all parts are done. */
export const verifyTask = defineOperation({
  name: 'task.verify-task',
  kind: 'mutation',
  summary: '核实通过',
  callers: ['admin', 'leader', 'dispatcher', 'community_worker', 'department_officer'],
  input: z.strictObject({ taskId: id, words: z._default(text(0, 500, '说明,'), '') }),
  output: taskReceipt,
})
