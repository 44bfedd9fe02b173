import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'

/** Told in person; off the list. */
export const markTold = defineOperation({
  name: 'broadcast.mark-told',
  kind: 'mutation',
  summary: '已经转告',
  callers: ['party_member', 'community_worker', 'dispatcher'],
  input: z.strictObject({
    reminderId: z.string('编号不对').check(z.minLength(1, '编号不对'), z.maxLength(200, '编号不对')),
  }),
  output: z.object({ reminderId: z.string() }),
})
