import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id } from '../scalars'

/** For its hosts' screen: another one every 30 seconds, useless a minute later (docs/service.md). */
export const showActivityCode = defineOperation({
  name: 'checkin.show-activity-code',
  kind: 'query',
  summary: '现场码',
  callers: ['party_member', 'community_worker', 'dispatcher', 'admin', 'leader'],
  input: z.strictObject({ activityId: id }),
  output: z.object({
    /** What the QR says: `HP1.ACTIVITY.DIGITS`. */
    payload: z.string(),
    /** Eight digits, for whoever cannot scan. */
    digits: z.string(),
    /** From then on the next one is shown. */
    renewAt: z.string(),
    /** Milliseconds until then, for screens whose clock is wrong. */
    renewIn: z.number(),
    checkedIn: z.number(),
  }),
})
