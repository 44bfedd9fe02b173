import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { activityCard } from './activity-view'

/** upcoming: for me, not over yet; mine: signed up for, been to or on its roster; hosting: of mine and my offices. The nearest first, at most 100. */
export const listActivities = defineOperation({
  name: 'checkin.list-activities',
  kind: 'query',
  summary: '活动',
  callers: ['resident'],
  input: z.strictObject({ show: z._default(z.enum(['upcoming', 'mine', 'hosting'], '列表不对'), 'upcoming') }),
  output: z.object({ activities: z.array(activityCard) }),
})
