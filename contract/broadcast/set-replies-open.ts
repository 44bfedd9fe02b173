import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id } from '../scalars'

/** Closes the replies under a broadcast or opens them again; what was written stays. */
export const setRepliesOpen = defineOperation({
  name: 'broadcast.set-replies-open',
  kind: 'mutation',
  summary: '开放或关闭留言',
  callers: ['admin', 'leader'],
  input: z.strictObject({ broadcastId: id, open: z.boolean('请选开放或关闭') }),
  output: z.object({ broadcastId: z.string() }),
})
