import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id, text } from '../scalars'
import { itemReceipt } from './list-view'

/** 解决不彻底不放手: with what is not enough yet. */
export const sendBackItem = defineOperation({
  name: 'project.send-back-item',
  kind: 'mutation',
  summary: '退回',
  callers: ['admin', 'leader', 'dispatcher', 'community_worker', 'department_officer'],
  input: z.strictObject({ itemId: id, reason: text(2, 1000, '哪里还不够,') }),
  output: itemReceipt,
})
