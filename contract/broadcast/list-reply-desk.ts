import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { cursor, id } from '../scalars'
import { replyView } from './reply-view'

/**
 * Replies to the broadcasts of the caller's offices, for those who answer them; the oldest first where they wait, 20 a
 * page.
 */
export const listReplyDesk = defineOperation({
  name: 'broadcast.list-reply-desk',
  kind: 'query',
  summary: '要回复的留言',
  callers: ['admin', 'leader'],
  input: z.strictObject({
    show: z.enum(['unanswered', 'held', 'all'], '请选一个列表'),
    broadcastId: z.optional(id),
    after: cursor,
  }),
  output: z.object({
    replies: z.array(z.extend(replyView, { broadcastId: z.string(), title: z.string() })),
    next: z.optional(z.string()),
  }),
})
