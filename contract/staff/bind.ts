import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { invitationCode, phoneCode } from './scalars'

/** Who holds the code, and the number that WeChat vouches for, holds the role from now on. */
export const bind = defineOperation({
  name: 'staff.bind',
  kind: 'mutation',
  summary: '绑定我的身份',
  callers: ['resident'],
  input: z.strictObject({ code: invitationCode, phoneCode }),
  output: z.object({
    /** Absent when it was refused. */
    bound: z.optional(z.object({ roleName: z.string(), officeName: z.string() })),
    /** Why not. A wrong code is counted, so it is an answer and no error (docs/adr/031). */
    refused: z.optional(z.object({ code: z.string(), message: z.string() })),
  }),
})
