import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id } from '../scalars'

/** Throws a draft away; of a released broadcast only the correction that was begun. */
export const discardDraft = defineOperation({
  name: 'broadcast.discard-draft',
  kind: 'mutation',
  summary: '丢弃草稿',
  callers: ['admin'],
  input: z.strictObject({ broadcastId: id }),
  output: z.object({ broadcastId: z.string() }),
})
