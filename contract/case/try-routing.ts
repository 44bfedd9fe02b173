import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { routingRules } from './routing-rule'

/**
 * Edited rules on the newest past cases (up to 500), compared with the rules as they are saved. What residents wrote
 * is matched and not disclosed. Samples name cases of the whole district, so they are for its own admin.
 */
export const tryRouting = defineOperation({
  name: 'case.try-routing',
  kind: 'query',
  summary: '用以前的诉求试一试改过的规则',
  callers: ['admin'],
  input: z.strictObject({ rules: routingRules }),
  output: z.object({
    /** The edition that it was compared with. */
    edition: z.number(),
    tried: z.number(),
    /** How many would have gone elsewhere. */
    moved: z.number(),
    samples: z.array(
      z.object({
        caseId: z.string(),
        category: z.string(),
        community: z.string(),
        from: z.string(),
        to: z.string(),
        why: z.string(),
      }),
    ),
    /** How many of the tried cases each rule decided, in the order of the rules. */
    decided: z.array(z.object({ ruleId: z.string(), count: z.number() })),
    /** Rules that can never decide anything, and the earlier ones that take all of theirs. */
    shadowed: z.array(z.object({ ruleId: z.string(), behind: z.array(z.string()) })),
  }),
})
