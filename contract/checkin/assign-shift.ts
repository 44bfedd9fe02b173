import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id, instant } from '../scalars'

/** By the hosts of a duty: somebody of the office (checkin.list-roster-people) has a turn, and is told. */
export const assignShift = defineOperation({
  name: 'checkin.assign-shift',
  kind: 'mutation',
  summary: '排一班',
  callers: ['party_member', 'community_worker', 'dispatcher', 'admin', 'leader'],
  input: z.strictObject({ activityId: id, from: instant, to: instant, personId: id }),
  output: z.object({ activityId: z.string() }),
})
