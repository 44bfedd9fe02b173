import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id } from '../scalars'

/**
 * Takes the caller's own check-in at an activity away, out of the hosts' list too: it carries nobody else's word.
 */
export const eraseMyCheckIn = defineOperation({
  name: 'checkin.erase-my-check-in',
  kind: 'mutation',
  summary: '删除我的活动签到',
  callers: ['resident'],
  input: z.strictObject({ activityId: id }),
  output: z.object({ activityId: z.string() }),
})
