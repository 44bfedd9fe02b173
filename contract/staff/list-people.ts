import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { cursor, id, text } from '../scalars'
import { staffRole } from './scalars'

/** The people of the caller’s offices, by part of a name or the last digits of a number; a page may be short and still have a next. */
export const listPeople = defineOperation({
  name: 'staff.list-people',
  kind: 'query',
  summary: '名册',
  callers: ['admin'],
  input: z.strictObject({
    words: z._default(text(0, 30, '要找的,'), ''),
    office: z.optional(id),
    role: z.optional(staffRole),
    state: z.optional(z.enum(['waiting', 'bound', 'ended'], '请重新选择')),
    after: cursor,
  }),
  output: z.object({
    people: z.array(
      z.object({
        appointmentId: z.string(),
        name: z.string(),
        /** Masked. */
        phone: z.string(),
        role: staffRole,
        roleName: z.string(),
        office: z.string(),
        officeName: z.string(),
        state: z.enum(['waiting', 'bound', 'ended']),
        /** Until when the code that was made last is good; absent when there is none to use. */
        invitedUntil: z.optional(z.string()),
        boundAt: z.optional(z.string()),
        endedAt: z.optional(z.string()),
        endReason: z.optional(z.string()),
      }),
    ),
    next: z.optional(z.string()),
  }),
})
