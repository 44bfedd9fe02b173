import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id } from '../scalars'

/** Gathers an answered question into the questions and answers, or takes it out. */
export const pinReply = defineOperation({
  name: 'broadcast.pin-reply',
  kind: 'mutation',
  summary: '放进问答',
  callers: ['admin', 'leader'],
  input: z.strictObject({ replyId: id, pinned: z.boolean('请选放进或取出') }),
  output: z.object({ replyId: z.string() }),
})
