import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id, text } from '../scalars'
import { listReceipt } from './list-view'

/** With every item that is not struck off; the reason stays on each. */
export const cancelList = defineOperation({
  name: 'project.cancel-list',
  kind: 'mutation',
  summary: '取消整改清单',
  callers: ['admin', 'leader', 'dispatcher', 'community_worker', 'department_officer'],
  input: z.strictObject({ listId: id, reason: text(2, 500, '原因,') }),
  output: listReceipt,
})
