import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id, text } from '../scalars'
import { broadcastReceipt } from './broadcast-receipt'

/** Taken back with a public reason; whoever had it reads the reason in its place, and it stays on record. */
export const withdrawBroadcast = defineOperation({
  name: 'broadcast.withdraw-broadcast',
  kind: 'mutation',
  summary: '撤回通知',
  callers: ['admin', 'leader'],
  input: z.strictObject({ broadcastId: id, reason: text(4, 200, '撤回原因,') }),
  output: broadcastReceipt,
})
