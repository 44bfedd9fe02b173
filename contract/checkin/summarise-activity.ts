import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id, photos, text } from '../scalars'

/** What came of it; shown to whom it was meant for. Photos are never required. */
export const summariseActivity = defineOperation({
  name: 'checkin.summarise-activity',
  kind: 'mutation',
  summary: '写活动小结',
  callers: ['party_member', 'community_worker', 'dispatcher', 'admin', 'leader'],
  input: z.strictObject({ activityId: id, text: text(2, 2000, '活动小结,'), photos }),
  output: z.object({ activityId: z.string() }),
})
