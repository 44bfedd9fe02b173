import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id, text } from '../scalars'
import { taskReceipt } from './task-view'

/** By the office that issued it. */
export const decideTaskExtension = defineOperation({
  name: 'task.decide-extension',
  kind: 'mutation',
  summary: '决定延期',
  callers: ['admin', 'leader', 'dispatcher', 'community_worker', 'department_officer'],
  input: z.strictObject({
    taskId: id,
    grant: z.boolean('请选同意或不同意'),
    words: z._default(text(0, 500, '说明,'), ''),
  }),
  output: taskReceipt,
})
