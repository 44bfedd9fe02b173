import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { cursor } from '../scalars'

/** Who changed the rules when, from the log, with each changed rule in words; the newest first, 20 a page. */
export const viewRoutingHistory = defineOperation({
  name: 'case.view-routing-history',
  kind: 'query',
  summary: '谁在什么时候改过规则',
  callers: ['admin', 'dispatcher', 'leader', 'auditor'],
  input: z.strictObject({ after: cursor }),
  output: z.object({
    changes: z.array(
      z.object({
        edition: z.number(),
        at: z.string(),
        who: z.string(),
        rules: z.number(),
        what: z.array(z.string()),
        /** Whether the kept rules are those whose digest the log has. */
        intact: z.boolean(),
      }),
    ),
    next: z.optional(z.string()),
  }),
})
