import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { cursor } from '../scalars'
import { listLine } from './list-view'

/** Of the caller's offices and all below them; drafts of the own offices alone. By age, 20 a page. */
export const listLists = defineOperation({
  name: 'project.list-lists',
  kind: 'query',
  summary: '整改清单',
  callers: ['admin', 'leader', 'dispatcher', 'community_worker', 'department_officer', 'party_member', 'auditor'],
  input: z.strictObject({
    show: z._default(z.enum(['running', 'draft', 'ended'], '列表不对'), 'running'),
    after: cursor,
  }),
  output: z.object({ lists: z.array(listLine), next: z.optional(z.string()) }),
})
