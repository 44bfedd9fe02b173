import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id } from '../scalars'
import { activityForm } from './activity-form'

/**
 * By its hosts, until it is over; whoever signed up or has a turn is told of another time or place. The roster is not
 * touched: it changes turn by turn, so that no swap is undone by a page that did not know of it.
 */
export const changeActivity = defineOperation({
  name: 'checkin.change-activity',
  kind: 'mutation',
  summary: '改活动',
  callers: ['party_member', 'community_worker', 'dispatcher', 'admin', 'leader'],
  input: z.strictObject({ activityId: id, activity: z.omit(activityForm, { shifts: true }) }),
  output: z.object({ activityId: z.string() }),
})
