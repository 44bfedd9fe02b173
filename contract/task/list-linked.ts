import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id } from '../scalars'
import { taskLine } from './task-view'
import { TASK_ORIGINS, type TaskOrigin } from './words'

/** What grew from a notice, a case, a project or a visit; of it what the caller may see. The 20 newest. */
export const listLinkedTasks = defineOperation({
  name: 'task.list-linked',
  kind: 'query',
  summary: '由此布置的任务',
  callers: ['community_worker', 'dispatcher', 'department_officer', 'party_member', 'admin', 'leader', 'auditor'],
  input: z.strictObject({ kind: z.enum(Object.keys(TASK_ORIGINS) as [TaskOrigin, ...TaskOrigin[]], '来源不对'), id }),
  output: z.object({ tasks: z.array(taskLine) }),
})
