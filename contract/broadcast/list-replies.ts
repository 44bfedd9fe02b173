import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { cursor, id } from '../scalars'
import { replyView } from './reply-view'

/**
 * Under a broadcast: first the questions and answers that were gathered, then the rest, the newest first, 20 a page.
 * One's own held ones are there, others' are not.
 */
export const listReplies = defineOperation({
  name: 'broadcast.list-replies',
  kind: 'query',
  summary: '问答和留言',
  callers: ['resident'],
  input: z.strictObject({ broadcastId: id, after: cursor }),
  output: z.object({ gathered: z.array(replyView), replies: z.array(replyView), next: z.optional(z.string()) }),
})
