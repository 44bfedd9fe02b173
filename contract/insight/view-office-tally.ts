import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id } from '../scalars'

/** A rate is never without its denominator; `rate` is absent while there is nothing to divide by. */
const rate = z.object({ of: z.number(), count: z.number(), rate: z.optional(z.number()) })

/**
 * What came of an office's cases, kept up by the event log.
 * 办结率 = (confirmed + unconfirmed) / (raised - withdrawn - accepted as belonging elsewhere);
 * 按时率 = answered in time / every round that was answered in time or has become overdue;
 * 满意率 = satisfied or basically / those who said something; 未确认 stands apart and is never counted as satisfied.
 */
export const viewOfficeTally = defineOperation({
  name: 'insight.view-office-tally',
  kind: 'query',
  summary: '本单位办理情况,带分母',
  callers: ['community_worker', 'dispatcher', 'leader', 'auditor', 'admin'],
  input: z.strictObject({ office: id }),
  output: z.object({
    office: z.string(),
    name: z.string(),
    raised: z.number(),
    open: z.number(),
    completed: rate,
    onTime: rate,
    satisfied: rate,
    unconfirmed: z.number(),
    refused: z.number(),
    withdrawn: z.number(),
  }),
})
