import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id, text } from '../scalars'

/** How many change hands in one call; who has more is asked again. */
export const MOST_AT_ONCE = 40

/**
 * Somebody moves: what they were responsible for or stood in for, within the caller's reach, goes to another, with the
 * reason on record. At most 40 a call; `left` says how many are still theirs.
 */
export const handOver = defineOperation({
  name: 'pairing.hand-over',
  kind: 'mutation',
  summary: '移交联系点',
  callers: ['admin', 'dispatcher', 'community_worker'],
  input: z.strictObject({ fromId: id, toId: id, reason: text(2, 200, '移交的原因') }),
  output: z.object({ moved: z.number(), left: z.number() }),
})
