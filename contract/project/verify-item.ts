import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id, text } from '../scalars'
import { itemReceipt } from './list-view'

/** By the list's office, and by somebody else than who answers for it. */
export const verifyItem = defineOperation({
  name: 'project.verify-item',
  kind: 'mutation',
  summary: '核实销号',
  callers: ['admin', 'leader', 'dispatcher', 'community_worker', 'department_officer'],
  input: z.strictObject({ itemId: id, words: z._default(text(0, 1000, '核实情况,'), '') }),
  output: itemReceipt,
})
