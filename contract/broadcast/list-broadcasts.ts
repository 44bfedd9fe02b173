import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { cursor } from '../scalars'
import { broadcastCard } from './broadcast-card'
import { BROADCAST_CATEGORIES, type BroadcastCategory } from './words'

/**
 * What is meant for the caller, the newest first, 20 a page; `community` is what was released to the caller's own
 * community or street alone. Costs the same however many are live and however many people they are for.
 */
export const listBroadcasts = defineOperation({
  name: 'broadcast.list-broadcasts',
  kind: 'query',
  summary: '给我的通知',
  callers: ['resident'],
  input: z.strictObject({
    show: z._default(z.enum(['all', 'unread', 'community', 'favourite'], '请选一个列表'), 'all'),
    category: z.optional(
      z.enum(Object.keys(BROADCAST_CATEGORIES) as [BroadcastCategory, ...BroadcastCategory[]], '请选一个类别'),
    ),
    after: cursor,
  }),
  output: z.object({ broadcasts: z.array(broadcastCard), next: z.optional(z.string()) }),
})
