import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id, point, text } from '../scalars'
import { CHECKED_BY, type CheckedBy } from './activity-words'

/** By the code on the host's screen, by place, or by one's word: what can't be verified is taken all the same and says so. Of the
 * location only the band is kept. A code that does not fit is refused with the way out. */
export const checkInActivity = defineOperation({
  name: 'checkin.check-in-activity',
  kind: 'mutation',
  summary: '活动签到',
  callers: ['resident'],
  input: z.strictObject({
    activityId: id,
    /** As scanned, or the eight digits. */
    code: z.optional(text(8, 100, '现场码,')),
    reading: z.optional(z.strictObject({ point, accuracy: z.number('位置不对').check(z.gte(0), z.lte(100_000)) })),
  }),
  output: z.object({
    activityId: z.string(),
    by: z.enum(Object.keys(CHECKED_BY) as [CheckedBy, ...CheckedBy[]]),
    /** What was recorded, in a sentence. */
    sentence: z.string(),
  }),
})
