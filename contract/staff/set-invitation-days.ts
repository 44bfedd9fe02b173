import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { MOST_INVITATION_DAYS } from './words'

/** How long invitations live from now on; those that are out keep their day. */
export const setInvitationDays = defineOperation({
  name: 'staff.set-invitation-days',
  kind: 'mutation',
  summary: '邀请码几天内有效',
  callers: ['admin'],
  input: z.strictObject({
    days: z
      .number('请写天数')
      .check(
        z.int('请写整天数'),
        z.gte(1, '最少 1 天'),
        z.lte(MOST_INVITATION_DAYS, `最多 ${MOST_INVITATION_DAYS} 天`),
      ),
  }),
  output: z.object({ days: z.number() }),
})
