import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id, text } from '../scalars'

/** The office's answer; checked like everything that is written. `pin` gathers both into the questions and answers. */
export const answerReply = defineOperation({
  name: 'broadcast.answer-reply',
  kind: 'mutation',
  summary: '回复居民',
  callers: ['admin', 'leader'],
  input: z.strictObject({
    replyId: id,
    text: text(2, 1000, '回复,'),
    pin: z._default(z.boolean('请选是否放进问答'), false),
  }),
  output: z.object({ replyId: z.string(), held: z.boolean() }),
})
