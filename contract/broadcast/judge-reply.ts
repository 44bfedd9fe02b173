import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id } from '../scalars'

/** A person decides on a reply that the content check could not decide on. */
export const judgeReply = defineOperation({
  name: 'broadcast.judge-reply',
  kind: 'mutation',
  summary: '放行或不放行留言',
  callers: ['admin', 'leader'],
  input: z.strictObject({ replyId: id, show: z.boolean('请选放行或不放行') }),
  output: z.object({ replyId: z.string() }),
})
