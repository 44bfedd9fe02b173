import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { cursor } from '../scalars'
import { taskLine } from './task-view'

/** Of the caller's own offices; the oldest first, 30 a page. */
export const listTasks = defineOperation({
  name: 'task.list-tasks',
  kind: 'query',
  summary: '任务',
  callers: ['community_worker', 'dispatcher', 'department_officer', 'party_member', 'admin', 'leader', 'auditor'],
  input: z.strictObject({
    /** todo: open at my offices; check: waiting for our word; issued: by us; mine: handed to me; ended. */
    show: z._default(z.enum(['todo', 'check', 'issued', 'mine', 'ended'], '列表不对'), 'todo'),
    after: cursor,
  }),
  output: z.object({ tasks: z.array(taskLine), next: z.optional(z.string()) }),
})
