import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id, text } from '../scalars'
import { taskReceipt } from './task-view'

/** Counted and shown with its reason. */
export const handOnTask = defineOperation({
  name: 'task.hand-on-task',
  kind: 'mutation',
  summary: '转交任务',
  callers: ['community_worker', 'dispatcher', 'department_officer', 'party_member', 'admin', 'leader'],
  input: z.strictObject({
    taskId: id,
    /** A colleague of the office, or another office below it; one of both. */
    personId: z.optional(id),
    office: z.optional(id),
    reason: text(2, 500, '为什么转交,'),
  }),
  output: taskReceipt,
})
