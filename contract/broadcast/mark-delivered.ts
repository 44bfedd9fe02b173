import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id } from '../scalars'

/** The phone has them in its list. */
export const markDelivered = defineOperation({
  name: 'broadcast.mark-delivered',
  kind: 'mutation',
  summary: '通知已送到',
  callers: ['resident'],
  input: z.strictObject({
    broadcastIds: z.array(id, '编号不对').check(z.minLength(1, '编号不对'), z.maxLength(50, '一次最多 50 条')),
  }),
  output: z.object({ delivered: z.number() }),
})
