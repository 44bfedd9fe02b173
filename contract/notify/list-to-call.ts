import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { cursor } from '../scalars'

/**
 * Whom WeChat could not tell of something that matters, for the workers of their community to call; the oldest first,
 * 30 a page, numbers masked.
 */
export const listToCall = defineOperation({
  name: 'notify.list-to-call',
  kind: 'query',
  summary: '要打电话告知的人',
  callers: ['community_worker', 'dispatcher'],
  input: z.strictObject({ after: cursor }),
  output: z.object({
    calls: z.array(
      z.object({
        deliveryId: z.string(),
        name: z.string(),
        phone: z.string(),
        text: z.string(),
        why: z.string(),
        at: z.string(),
        tries: z.number(),
      }),
    ),
    next: z.optional(z.string()),
  }),
})
