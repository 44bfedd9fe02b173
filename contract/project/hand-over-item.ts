import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id, text } from '../scalars'
import { itemReceipt } from './list-view'

/** By the list's office; its weeks stay as they are. */
export const handOverItem = defineOperation({
  name: 'project.hand-over-item',
  kind: 'mutation',
  summary: '换责任人',
  callers: ['admin', 'leader', 'dispatcher', 'community_worker', 'department_officer'],
  input: z.strictObject({ itemId: id, to: id, reason: text(2, 500, '原因,') }),
  output: itemReceipt,
})
