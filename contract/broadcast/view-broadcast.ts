import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id } from '../scalars'
import { broadcastCard } from './broadcast-card'

/**
 * One broadcast as its reader sees it; `not_found` for whoever is not meant. `body` is clean HTML with short-lived
 * photo addresses. Reading it is said with `broadcast.mark-read`.
 */
export const viewBroadcast = defineOperation({
  name: 'broadcast.view-broadcast',
  kind: 'query',
  summary: '看通知',
  callers: ['resident'],
  input: z.strictObject({ broadcastId: id }),
  output: z.extend(broadcastCard, {
    edition: z.number(),
    /** Empty where it was withdrawn. */
    body: z.string(),
    picture: z.optional(z.string()),
    attachments: z.array(z.object({ name: z.string(), url: z.string() })),
    source: z.string(),
    documentNumber: z.string(),
    validFrom: z.optional(z.string()),
    validUntil: z.optional(z.string()),
    withdrawnReason: z.optional(z.string()),
    /** Corrections, the newest first; `pieces` show what the newest changed against the edition that the caller read. */
    corrections: z.array(z.object({ at: z.string(), change: z.string() })),
    pieces: z.array(z.object({ text: z.string(), how: z.enum(['kept', 'added', 'removed']) })),
    /** The small questions, without their right answers; none once understood. */
    check: z.array(z.object({ text: z.string(), options: z.array(z.string()) })),
    understood: z.boolean(),
    /** The caller is one of those who must sign. */
    mustAcknowledge: z.boolean(),
    acknowledgedAt: z.optional(z.string()),
    survey: z.optional(
      z.object({
        questions: z.array(
          z.object({ kind: z.enum(['single', 'multiple', 'text']), text: z.string(), options: z.array(z.string()) }),
        ),
        until: z.string(),
        open: z.boolean(),
        answered: z.boolean(),
      }),
    ),
    repliesOpen: z.boolean(),
    /** The case whose public answer this is, by its number. */
    caseId: z.optional(z.string()),
    /** The caller works on it: replies, receipts. */
    mayManage: z.boolean(),
  }),
})
