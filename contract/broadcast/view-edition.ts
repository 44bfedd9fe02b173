import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id } from '../scalars'
import { storedContent } from './broadcast-content'

/** One released edition as it was, for the history. */
export const viewEdition = defineOperation({
  name: 'broadcast.view-edition',
  kind: 'query',
  summary: '查看某一版',
  callers: ['admin', 'leader'],
  input: z.strictObject({ broadcastId: id, edition: z.int('版本不对').check(z.gte(1, '版本不对')) }),
  output: z.object({
    edition: z.number(),
    at: z.string(),
    by: z.string(),
    change: z.string(),
    content: storedContent,
    addresses: z.record(z.string(), z.string()),
  }),
})
