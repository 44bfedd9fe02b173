import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'

/** Told by telephone, or not reached: told ones leave the list, others go to its end. */
export const markCalled = defineOperation({
  name: 'notify.mark-called',
  kind: 'mutation',
  summary: '记下电话结果',
  callers: ['community_worker', 'dispatcher'],
  input: z.strictObject({
    deliveryId: z.string('编号不对').check(z.minLength(1, '编号不对'), z.maxLength(200, '编号不对')),
    told: z.boolean('请选有没有告知到'),
  }),
  output: z.object({ deliveryId: z.string() }),
})
