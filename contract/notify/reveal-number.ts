import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'

/** The whole number of somebody on the call list; who looked stays on record. */
export const revealNumber = defineOperation({
  name: 'notify.reveal-number',
  kind: 'mutation',
  summary: '查看电话',
  callers: ['community_worker', 'dispatcher'],
  input: z.strictObject({
    deliveryId: z.string('编号不对').check(z.minLength(1, '编号不对'), z.maxLength(200, '编号不对')),
  }),
  output: z.object({ phone: z.string() }),
})
