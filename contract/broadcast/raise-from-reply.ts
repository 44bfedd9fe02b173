import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id } from '../scalars'

/**
 * One tap: a reply becomes a case of its writer's, with the thread kept in both. The writer may, and staff who answer
 * the broadcast's replies.
 */
export const raiseFromReply = defineOperation({
  name: 'broadcast.raise-from-reply',
  kind: 'mutation',
  summary: '把留言转为诉求',
  callers: ['resident'],
  input: z.strictObject({ replyId: id }),
  output: z.object({ replyId: z.string() }),
})
