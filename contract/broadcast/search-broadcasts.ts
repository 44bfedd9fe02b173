import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { cursor, text } from '../scalars'
import { broadcastCard } from './broadcast-card'
import { BROADCAST_CATEGORIES, type BroadcastCategory } from './words'

/** Looks through what is meant for the caller, by words of its title, summary and text. */
export const searchBroadcasts = defineOperation({
  name: 'broadcast.search-broadcasts',
  kind: 'query',
  summary: '找通知',
  callers: ['resident'],
  input: z.strictObject({
    words: text(1, 40, '要找的词,'),
    category: z.optional(
      z.enum(Object.keys(BROADCAST_CATEGORIES) as [BroadcastCategory, ...BroadcastCategory[]], '请选一个类别'),
    ),
    after: cursor,
  }),
  output: z.object({ broadcasts: z.array(broadcastCard), next: z.optional(z.string()) }),
})
