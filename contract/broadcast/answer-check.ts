import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id } from '../scalars'

/** Whether it is understood. Wrong choices come back with a hint and are kept nowhere; it can be tried again at once. */
export const answerCheck = defineOperation({
  name: 'broadcast.answer-check',
  kind: 'mutation',
  summary: '我看懂了',
  callers: ['resident'],
  input: z.strictObject({
    broadcastId: id,
    choices: z
      .array(z.int('请选一项').check(z.gte(0, '请选一项'), z.lte(3, '请选一项')), '请选一项')
      .check(z.maxLength(3, '小问题最多 3 个')),
  }),
  output: z.object({ understood: z.boolean(), hints: z.array(z.object({ question: z.number(), hint: z.string() })) }),
})
