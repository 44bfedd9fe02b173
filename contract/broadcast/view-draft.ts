import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id } from '../scalars'
import { storedContent } from './broadcast-content'
import { broadcastOptions } from './broadcast-options'
import { BROADCAST_STATES, type BroadcastState } from './words'

/**
 * The broadcast as its desk sees it: the working copy, where it stands, what is still missing, and every edition that
 * was released.
 */
export const viewDraft = defineOperation({
  name: 'broadcast.view-draft',
  kind: 'query',
  summary: '查看草稿和历次版本',
  callers: ['admin', 'leader'],
  input: z.strictObject({ broadcastId: id }),
  output: z.object({
    broadcastId: z.string(),
    office: z.string(),
    officeName: z.string(),
    state: z.enum(Object.keys(BROADCAST_STATES) as [BroadcastState, ...BroadcastState[]]),
    savedAs: z.number(),
    savedAt: z.string(),
    writer: z.string(),
    content: storedContent,
    options: broadcastOptions,
    /** Short-lived addresses of the files in it, by file id. */
    addresses: z.record(z.string(), z.string()),
    /** Sentences: what it still lacks before it can be submitted. */
    lacks: z.array(z.string()),
    /** The content check has not passed it yet. */
    held: z.boolean(),
    /** What the releaser wrote when it was sent back. */
    sentBack: z.optional(z.string()),
    /** What a correction changes, in the writer's words; empty for a first release. */
    change: z.string(),
    releaseAt: z.optional(z.string()),
    withdrawn: z.optional(z.object({ reason: z.string(), at: z.string() })),
    editions: z.array(z.object({ edition: z.number(), at: z.string(), by: z.string(), change: z.string() })),
    /** What the caller may do now. */
    actions: z.array(z.enum(['edit', 'discard', 'submit', 'send_back', 'release', 'withdraw', 'replies'])),
    /** Why the caller may not release it, where that is so: the second person is somebody else. */
    notReleaser: z.optional(z.string()),
    caseId: z.optional(z.string()),
  }),
})
