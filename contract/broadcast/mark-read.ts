import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id } from '../scalars'

/** Opened, in the edition that was shown. When, how often and how long is kept of nobody. */
export const markRead = defineOperation({
  name: 'broadcast.mark-read',
  kind: 'mutation',
  summary: '通知已读',
  callers: ['resident'],
  input: z.strictObject({ broadcastId: id, edition: z.int('版本不对').check(z.gte(1, '版本不对')) }),
  output: z.object({ broadcastId: z.string() }),
})
