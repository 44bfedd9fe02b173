import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { CONTACT_KINDS, type ContactKind } from '../pairing/words'
import { cursor } from '../scalars'
import { ACTIVITY_KINDS, type ActivityKind } from './activity-words'

const visitLine = z.object({
  what: z.literal('visit'),
  id: z.string(),
  kind: z.enum(Object.keys(CONTACT_KINDS) as [ContactKind, ...ContactKind[]]),
  /** Who was visited; only the first letter where the caller is in contact with them no more. */
  title: z.string(),
  /** When it was done. `arrivedAt` where it waited on the phone: shown as 补传. */
  at: z.string(),
  arrivedAt: z.optional(z.string()),
  /** Of the location nothing but these words was kept. */
  place: z.string(),
  met: z.string(),
  heard: z.string(),
  /** `title` is the category: a case's words are not the record's. */
  cases: z.array(z.object({ caseId: z.string(), title: z.string(), stateWords: z.string(), solved: z.boolean() })),
  /** The contact said that it did not happen. */
  disputed: z.boolean(),
  /** The words were taken away. */
  erased: z.boolean(),
  /** Why the words have to stay, in words; absent where they may be taken away. */
  stays: z.optional(z.string()),
})
export type VisitLine = z.output<typeof visitLine>

const activityLine = z.object({
  what: z.literal('activity'),
  /** Of the activity. */
  id: z.string(),
  kind: z.enum(Object.keys(ACTIVITY_KINDS) as [ActivityKind, ...ActivityKind[]]),
  title: z.string(),
  officeName: z.string(),
  at: z.string(),
  arrivedAt: z.optional(z.string()),
  /** How the check-in is kept, in words. */
  verified: z.string(),
  cancelled: z.boolean(),
  /** What came of it, once its hosts have said so. */
  summary: z.optional(z.string()),
})
export type ActivityLine = z.output<typeof activityLine>
export type RecordLine = VisitLine | ActivityLine

/**
 * The caller's own service record, newest first, page by page: what was done, and what came of it. Nothing in it counts
 * presence, and nobody else's is beside it (国办函〔2026〕12号).
 */
export const viewMyRecord = defineOperation({
  name: 'checkin.view-my-record',
  kind: 'query',
  summary: '我的服务记录',
  callers: ['resident'],
  input: z.strictObject({ after: cursor }),
  output: z.object({
    lines: z.array(z.union([visitLine, activityLine])),
    /** Of all that the caller raised on the spot; on the first page alone. */
    cameOfIt: z.optional(z.object({ cases: z.number(), solved: z.number() })),
    next: z.optional(z.string()),
  }),
})
