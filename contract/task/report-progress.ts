import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id, photos, text } from '../scalars'
import { taskReceipt } from './task-view'

/** How it stands; photos are never required. */
export const reportProgress = defineOperation({
  name: 'task.report-progress',
  kind: 'mutation',
  summary: '写进展',
  callers: ['community_worker', 'dispatcher', 'department_officer', 'party_member', 'admin', 'leader'],
  input: z.strictObject({ taskId: id, words: text(2, 1000, '进展,'), photos }),
  output: taskReceipt,
})
