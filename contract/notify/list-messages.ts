import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { cursor } from '../scalars'

const message = z.object({
  id: z.string(),
  /** What a tap opens: a case, a broadcast, or a page with its query. */
  caseId: z.optional(z.string()),
  broadcastId: z.optional(z.string()),
  page: z.optional(z.string()),
  kind: z.string(),
  /** One sentence, made by the platform; no words of people. */
  text: z.string(),
  /** It asks the reader for an act. */
  important: z.boolean(),
  unread: z.boolean(),
  at: z.string(),
  /** Who reads it: the resident opens their case, staff the desk. */
  as: z.enum(['reporter', 'follower', 'staff', 'reader']),
})
export type MessageLine = z.output<typeof message>

/** What the caller and the caller's offices were told of cases and broadcasts, each event once, newest first. 30 a page. */
export const listMessages = defineOperation({
  name: 'notify.list-messages',
  kind: 'query',
  summary: '我的消息',
  callers: ['resident'],
  input: z.strictObject({ after: cursor }),
  output: z.object({ messages: z.array(message), next: z.optional(z.string()) }),
})
