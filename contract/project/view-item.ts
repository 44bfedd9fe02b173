import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id } from '../scalars'
import { itemView } from './list-view'

/** With its weeks, what was written, and what the caller may do. */
export const viewItem = defineOperation({
  name: 'project.view-item',
  kind: 'query',
  summary: '看整改事项',
  callers: ['admin', 'leader', 'dispatcher', 'community_worker', 'department_officer', 'party_member', 'auditor'],
  input: z.strictObject({ itemId: id }),
  output: itemView,
})
