import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id, photos, text } from '../scalars'
import { taskReceipt } from './task-view'

/** With the form's values; refused with what lacks while parts of it are open. */
export const handInTask = defineOperation({
  name: 'task.hand-in-task',
  kind: 'mutation',
  summary: '交办结果',
  callers: ['community_worker', 'dispatcher', 'department_officer', 'party_member', 'admin', 'leader'],
  input: z.strictObject({
    taskId: id,
    words: text(2, 2000, '办得怎么样,'),
    photos,
    /** In the order of the form's fields that are not known; known ones are never taken from here. */
    values: z._default(z.array(text(0, 200, '填写项,'), '填写项不对').check(z.maxLength(20, '填写项最多 20 项')), []),
  }),
  output: taskReceipt,
})
