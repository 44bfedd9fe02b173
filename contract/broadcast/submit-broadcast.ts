import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id, text } from '../scalars'
import { broadcastReceipt } from './broadcast-receipt'

/** The writer is done: the text is checked and waits for a second person. `change` is what a correction corrects. */
export const submitBroadcast = defineOperation({
  name: 'broadcast.submit-broadcast',
  kind: 'mutation',
  summary: '提交审核',
  callers: ['admin'],
  input: z.strictObject({ broadcastId: id, change: text(0, 200, '改了什么,') }),
  output: broadcastReceipt,
})
