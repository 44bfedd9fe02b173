import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { cursor } from '../scalars'
import { itemLine } from './list-view'

/** mine: the caller answers for them; check: they wait for the word of the caller's offices; risen: weeks were missed, and it has come up to the caller's offices. By age, 20 a page. */
export const listItems = defineOperation({
  name: 'project.list-items',
  kind: 'query',
  summary: '整改事项',
  callers: ['admin', 'leader', 'dispatcher', 'community_worker', 'department_officer', 'party_member', 'auditor'],
  input: z.strictObject({ show: z._default(z.enum(['mine', 'check', 'risen'], '列表不对'), 'mine'), after: cursor }),
  output: z.object({ items: z.array(itemLine), next: z.optional(z.string()) }),
})
