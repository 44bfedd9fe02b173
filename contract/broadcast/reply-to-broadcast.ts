import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id, text } from '../scalars'
import { REPLY_KINDS, type ReplyKind } from './words'

/** A reader asks or says something under it; checked before anybody else sees it. */
export const replyToBroadcast = defineOperation({
  name: 'broadcast.reply-to-broadcast',
  kind: 'mutation',
  summary: '提问或留言',
  callers: ['resident'],
  input: z.strictObject({
    broadcastId: id,
    kind: z.enum(Object.keys(REPLY_KINDS) as [ReplyKind, ...ReplyKind[]], '请选提问或留言'),
    text: text(2, 500, '要说的话,'),
  }),
  output: z.object({ replyId: z.string(), held: z.boolean() }),
})
