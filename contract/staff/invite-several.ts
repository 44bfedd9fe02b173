import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id } from '../scalars'
import { MOST_INVITED_AT_ONCE } from './words'

/** Codes for several people at once, each shown once; all or none. */
export const inviteSeveral = defineOperation({
  name: 'staff.invite-several',
  kind: 'mutation',
  summary: '开一批邀请码',
  callers: ['admin'],
  input: z.strictObject({
    appointmentIds: z
      .array(id)
      .check(z.minLength(1, '请选人'), z.maxLength(MOST_INVITED_AT_ONCE, `一次最多 ${MOST_INVITED_AT_ONCE} 人`)),
  }),
  output: z.object({
    made: z.array(z.object({ appointmentId: z.string(), name: z.string(), code: z.string() })),
    until: z.string(),
  }),
})
