import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id, text } from '../scalars'
import { itemReceipt } from './list-view'

/** By the list's office; it stays on the list, with the reason. */
export const cancelItem = defineOperation({
  name: 'project.cancel-item',
  kind: 'mutation',
  summary: '取消',
  callers: ['admin', 'leader', 'dispatcher', 'community_worker', 'department_officer'],
  input: z.strictObject({ itemId: id, reason: text(2, 500, '原因,') }),
  output: itemReceipt,
})
