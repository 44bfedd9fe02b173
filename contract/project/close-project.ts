import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id, text } from '../scalars'
import { projectReceipt } from './project-view'

/** Done only when every milestone is reached (`project_lacks`); stopped by its sponsor or the level above. */
export const closeProject = defineOperation({
  name: 'project.close-project',
  kind: 'mutation',
  summary: '结束项目',
  callers: ['admin', 'leader', 'dispatcher', 'community_worker', 'department_officer'],
  input: z.strictObject({
    projectId: id,
    as: z.enum(['done', 'stopped'], '请选完成或停止'),
    words: text(2, 1000, '说明,'),
  }),
  output: projectReceipt,
})
