import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id } from '../scalars'

/**
 * One tap: whoever has not read it (or not signed) is told by the person nearest to them, the paired member or the
 * community's workers. Once a day for an organisation (`already_reminded`).
 */
export const remindUnread = defineOperation({
  name: 'broadcast.remind-unread',
  kind: 'mutation',
  summary: '提醒没看的人',
  callers: ['admin', 'leader', 'dispatcher', 'community_worker'],
  input: z.strictObject({ broadcastId: id, office: id }),
  output: z.object({ broadcastId: z.string() }),
})
