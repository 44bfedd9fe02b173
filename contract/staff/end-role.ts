import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id, text } from '../scalars'

/** Ends a role, at once. */
export const endRole = defineOperation({
  name: 'staff.end-role',
  kind: 'mutation',
  summary: '结束一个身份',
  callers: ['admin'],
  input: z.strictObject({ appointmentId: id, reason: text(2, 200, '原因,') }),
  output: z.object({ appointmentId: z.string() }),
})
