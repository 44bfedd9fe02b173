import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id } from '../scalars'
import { linkKind, projectReceipt } from './project-view'

/** It was hung there by mistake. */
export const unlinkFromProject = defineOperation({
  name: 'project.unlink-from-project',
  kind: 'mutation',
  summary: '从项目上取下',
  callers: ['admin', 'leader', 'dispatcher', 'community_worker', 'department_officer'],
  input: z.strictObject({ projectId: id, kind: linkKind, id }),
  output: projectReceipt,
})
