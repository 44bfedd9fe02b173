import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id, instant } from '../scalars'
import { broadcastReceipt } from './broadcast-receipt'

/**
 * Released by somebody else than its writer (`second_person_needed`), unless the office's rule lets one person do
 * both; with `at` not before then. The cost does not grow with the audience.
 */
export const releaseBroadcast = defineOperation({
  name: 'broadcast.release-broadcast',
  kind: 'mutation',
  summary: '发布',
  callers: ['admin', 'leader'],
  input: z.strictObject({ broadcastId: id, at: z.optional(instant) }),
  output: broadcastReceipt,
})
