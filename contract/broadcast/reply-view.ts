import * as z from 'zod/mini'
import { REPLY_KINDS, type ReplyKind } from './words'

/** A reply as its reader sees it; who wrote it is never named to other residents. */
export const replyView = z.object({
  replyId: z.string(),
  kind: z.enum(Object.keys(REPLY_KINDS) as [ReplyKind, ...ReplyKind[]]),
  text: z.string(),
  at: z.string(),
  /** "荔园社区居民", or the name where staff of the broadcast look. */
  from: z.string(),
  mine: z.boolean(),
  /** Being checked; only its writer and those who decide see it. */
  held: z.boolean(),
  /** Decided against; its writer alone still sees it, and the desk. */
  refused: z.boolean(),
  /** Gathered into the questions and answers. */
  pinned: z.boolean(),
  answer: z.optional(z.object({ text: z.string(), office: z.string(), at: z.string(), held: z.boolean() })),
  /** It became a case; the number only for its writer and for staff. */
  raised: z.optional(z.object({ caseId: z.optional(z.string()), state: z.string(), ended: z.boolean() })),
})
export type ReplyView = z.output<typeof replyView>
