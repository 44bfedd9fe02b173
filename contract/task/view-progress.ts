import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { cursor, id } from '../scalars'
import { taskLine, taskProgress } from './task-view'

/** The tree one level at a time; 50 parts a page. */
export const viewProgress = defineOperation({
  name: 'task.view-progress',
  kind: 'query',
  summary: '进度',
  callers: ['community_worker', 'dispatcher', 'department_officer', 'party_member', 'admin', 'leader', 'auditor'],
  input: z.strictObject({ taskId: id, after: cursor }),
  output: z.object({ whole: taskProgress, below: z.array(taskLine), next: z.optional(z.string()) }),
})
