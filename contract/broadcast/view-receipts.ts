import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id } from '../scalars'
import { receiptCounts } from './receipt-counts'

/**
 * Receipts of an organisation and of those one level below it; by name only who must sign and has not. Without
 * `office` the caller's own.
 */
export const viewReceipts = defineOperation({
  name: 'broadcast.view-receipts',
  kind: 'query',
  summary: '送达和签收情况',
  callers: ['admin', 'leader', 'dispatcher', 'community_worker'],
  input: z.strictObject({ broadcastId: id, office: z.optional(id) }),
  output: z.object({
    title: z.string(),
    duty: z.string(),
    whole: receiptCounts,
    below: z.array(receiptCounts),
    missing: z.array(z.object({ name: z.string(), office: z.string() })),
    moreMissing: z.boolean(),
    mayRemind: z.boolean(),
    remindedAt: z.optional(z.string()),
  }),
})
