import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { cursor } from '../scalars'
import { BROADCAST_STATES, type BroadcastState } from './words'

/**
 * The broadcasts of the caller's offices and of those below them, by where they stand; what was begun last comes first,
 * 20 a page. A live one that is being corrected is among the written ones and among the live ones.
 */
export const listDrafts = defineOperation({
  name: 'broadcast.list-drafts',
  kind: 'query',
  summary: '本单位的通知',
  callers: ['admin', 'leader'],
  input: z.strictObject({
    show: z.enum(['writing', 'to_release', 'live', 'withdrawn'], '请选一个列表'),
    after: cursor,
  }),
  output: z.object({
    broadcasts: z.array(
      z.object({
        broadcastId: z.string(),
        title: z.string(),
        officeName: z.string(),
        writer: z.string(),
        state: z.enum(Object.keys(BROADCAST_STATES) as [BroadcastState, ...BroadcastState[]]),
        changedAt: z.string(),
        releasedAt: z.optional(z.string()),
        held: z.boolean(),
        /** Replies that wait for an answer. */
        unanswered: z.number(),
      }),
    ),
    next: z.optional(z.string()),
    offices: z.array(z.object({ id: z.string(), name: z.string(), onePersonMayRelease: z.boolean() })),
  }),
})
