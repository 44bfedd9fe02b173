import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id } from '../scalars'
import { activityView } from './activity-view'

/** For whom it is meant, who signed up and who hosts it. */
export const viewActivity = defineOperation({
  name: 'checkin.view-activity',
  kind: 'query',
  summary: '看活动',
  callers: ['resident'],
  input: z.strictObject({ activityId: id }),
  output: activityView,
})
