import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id } from '../scalars'
import { activityForm } from './activity-form'

/** By its hosts, until it is over; whoever signed up is told of another time or place. */
export const changeActivity = defineOperation({
  name: 'checkin.change-activity',
  kind: 'mutation',
  summary: '改活动',
  callers: ['party_member', 'community_worker', 'dispatcher', 'admin', 'leader'],
  input: z.strictObject({ activityId: id, activity: activityForm }),
  output: z.object({ activityId: z.string() }),
})
