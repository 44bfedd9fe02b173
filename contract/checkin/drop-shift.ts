import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id } from '../scalars'

/** By the hosts of a duty; whoever had the turn is told that it is theirs no more. */
export const dropShift = defineOperation({
  name: 'checkin.drop-shift',
  kind: 'mutation',
  summary: '去掉一班',
  callers: ['party_member', 'community_worker', 'dispatcher', 'admin', 'leader'],
  input: z.strictObject({ activityId: id, shiftId: id }),
  output: z.object({ activityId: z.string() }),
})
