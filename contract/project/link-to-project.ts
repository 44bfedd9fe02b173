import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id } from '../scalars'
import { linkKind, projectReceipt } from './project-view'

/** A case, task or list of the project's own area; `link_out_of_reach` for one that is not. */
export const linkToProject = defineOperation({
  name: 'project.link-to-project',
  kind: 'mutation',
  summary: '挂到项目上',
  callers: ['admin', 'leader', 'dispatcher', 'community_worker', 'department_officer'],
  input: z.strictObject({ projectId: id, kind: linkKind, id }),
  output: projectReceipt,
})
