import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id } from '../scalars'
import { projectView } from './project-view'

/** With its milestones and what hangs on it. */
export const viewProject = defineOperation({
  name: 'project.view-project',
  kind: 'query',
  summary: '看挂点项目',
  callers: ['admin', 'leader', 'dispatcher', 'community_worker', 'department_officer', 'party_member', 'auditor'],
  input: z.strictObject({ projectId: id }),
  output: projectView,
})
