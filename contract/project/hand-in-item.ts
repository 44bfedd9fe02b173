import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id, photos, text } from '../scalars'
import { itemReceipt } from './list-view'

/** By its responsible person; the office of the list then looks. */
export const handInItem = defineOperation({
  name: 'project.hand-in-item',
  kind: 'mutation',
  summary: '申请销号',
  callers: ['admin', 'leader', 'dispatcher', 'community_worker', 'department_officer', 'party_member'],
  input: z.strictObject({ itemId: id, words: text(2, 2000, '整改得怎么样,'), photos }),
  output: itemReceipt,
})
