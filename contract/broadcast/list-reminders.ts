import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { cursor } from '../scalars'

/** Whom the caller is asked to tell of something in person, the newest first, 30 a page; numbers masked. */
export const listReminders = defineOperation({
  name: 'broadcast.list-reminders',
  kind: 'query',
  summary: '请我转告的人',
  callers: ['party_member', 'community_worker', 'dispatcher'],
  input: z.strictObject({ after: cursor }),
  output: z.object({
    reminders: z.array(
      z.object({
        reminderId: z.string(),
        broadcastId: z.string(),
        title: z.string(),
        name: z.string(),
        phone: z.string(),
        at: z.string(),
      }),
    ),
    next: z.optional(z.string()),
  }),
})
