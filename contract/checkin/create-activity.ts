import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id } from '../scalars'
import { activityForm } from './activity-form'

/** By an office for its tree; a party member for the own branch. Whoever creates it hosts it. */
export const createActivity = defineOperation({
  name: 'checkin.create-activity',
  kind: 'mutation',
  summary: '办一场活动',
  callers: ['party_member', 'community_worker', 'dispatcher', 'admin', 'leader'],
  input: z.strictObject({ office: id, activity: activityForm }),
  output: z.object({ activityId: z.string() }),
})
