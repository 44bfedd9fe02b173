import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id } from '../scalars'
import { taskReceipt } from './task-view'

/** Into a part for each office below; it can be handed in once they are all done. */
export const splitTask = defineOperation({
  name: 'task.split-task',
  kind: 'mutation',
  summary: '分解下发',
  callers: ['community_worker', 'dispatcher', 'department_officer', 'party_member', 'admin', 'leader'],
  input: z.strictObject({
    taskId: id,
    to: z.array(id, '请选交给谁').check(z.minLength(1, '请选交给谁'), z.maxLength(200, '一次最多交给 200 个单位')),
  }),
  output: taskReceipt,
})
