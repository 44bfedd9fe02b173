import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id } from '../scalars'
import { listReceipt } from './list-view'

/** Every item has its one person, and every week up to its last day its step; `list_lacks` says what is not there. */
export const startList = defineOperation({
  name: 'project.start-list',
  kind: 'mutation',
  summary: '开始整改',
  callers: ['admin', 'leader', 'dispatcher', 'community_worker', 'department_officer'],
  input: z.strictObject({ listId: id }),
  output: listReceipt,
})
