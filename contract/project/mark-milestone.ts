import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id, photos, text } from '../scalars'
import { projectReceipt } from './project-view'

/** Reached, with how; photos are never required. */
export const markMilestone = defineOperation({
  name: 'project.mark-milestone',
  kind: 'mutation',
  summary: '达到节点',
  callers: ['admin', 'leader', 'dispatcher', 'community_worker', 'department_officer'],
  input: z.strictObject({ projectId: id, milestoneId: id, words: text(2, 1000, '情况,'), photos }),
  output: projectReceipt,
})
