import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { cursor } from '../scalars'
import { projectLine } from './project-view'

/** Of the caller's offices and all below them; `sponsored` are those that the caller sponsors. By age, 20 a page. */
export const listProjects = defineOperation({
  name: 'project.list-projects',
  kind: 'query',
  summary: '挂点项目',
  callers: ['admin', 'leader', 'dispatcher', 'community_worker', 'department_officer', 'party_member', 'auditor'],
  input: z.strictObject({
    show: z._default(z.enum(['running', 'ended', 'sponsored'], '列表不对'), 'running'),
    after: cursor,
  }),
  output: z.object({ projects: z.array(projectLine), next: z.optional(z.string()) }),
})
