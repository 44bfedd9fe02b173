import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id } from '../scalars'
import { projectForm, projectReceipt } from './project-view'

/** New, or written on; its id is made on the phone. A day that is put off: by its sponsor or the level above alone (`milestone_fixed`). */
export const saveProject = defineOperation({
  name: 'project.save-project',
  kind: 'mutation',
  summary: '写挂点项目',
  callers: ['admin', 'leader', 'dispatcher', 'community_worker', 'department_officer'],
  input: z.strictObject({ projectId: id, office: id, ...projectForm }),
  output: projectReceipt,
})
