import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { cursor, id } from '../scalars'

/** For its hosts alone, by when they came to it; nothing is counted or compared by person. 50 a page. */
export const listAttendance = defineOperation({
  name: 'checkin.list-attendance',
  kind: 'query',
  summary: '到场的人',
  callers: ['party_member', 'community_worker', 'dispatcher', 'admin', 'leader'],
  input: z.strictObject({ activityId: id, after: cursor }),
  output: z.object({
    people: z.array(
      z.object({ name: z.string(), words: z.string(), at: z.string(), arrivedAt: z.optional(z.string()) }),
    ),
    next: z.optional(z.string()),
  }),
})
