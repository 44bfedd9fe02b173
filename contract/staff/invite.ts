import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id } from '../scalars'

/** A code for the one person: twelve digits, shown once, used once; an earlier one ends with it. */
export const invite = defineOperation({
  name: 'staff.invite',
  kind: 'mutation',
  summary: '开一张邀请码',
  callers: ['admin'],
  input: z.strictObject({ appointmentId: id }),
  output: z.object({ code: z.string(), until: z.string() }),
})
