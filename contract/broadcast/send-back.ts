import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id, text } from '../scalars'
import { broadcastReceipt } from './broadcast-receipt'

/** The second person sends it back to its writer and says why. */
export const sendBack = defineOperation({
  name: 'broadcast.send-back',
  kind: 'mutation',
  summary: '退回修改',
  callers: ['admin', 'leader'],
  input: z.strictObject({ broadcastId: id, reason: text(2, 200, '退回原因,') }),
  output: broadcastReceipt,
})
