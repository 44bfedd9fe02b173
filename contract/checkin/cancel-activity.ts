import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id, text } from '../scalars'

/** Told to whoever signed up; what was done there before stays on record. */
export const cancelActivity = defineOperation({
  name: 'checkin.cancel-activity',
  kind: 'mutation',
  summary: '取消活动',
  callers: ['party_member', 'community_worker', 'dispatcher', 'admin', 'leader'],
  input: z.strictObject({ activityId: id, reason: text(2, 200, '为什么取消,') }),
  output: z.object({ activityId: z.string() }),
})
