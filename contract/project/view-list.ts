import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id } from '../scalars'
import { listView } from './list-view'

/** Whole, with each item week by week: for its office, those above it, and who is responsible for one of its items. */
export const viewList = defineOperation({
  name: 'project.view-list',
  kind: 'query',
  summary: '看整改清单',
  callers: ['admin', 'leader', 'dispatcher', 'community_worker', 'department_officer', 'party_member', 'auditor'],
  input: z.strictObject({ listId: id }),
  output: listView,
})
