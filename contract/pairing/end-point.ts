import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id, text } from '../scalars'

/** Moved away, closed down: it leaves every list and keeps its record; the people linked to it are let go. */
export const endPoint = defineOperation({
  name: 'pairing.end-point',
  kind: 'mutation',
  summary: '结束联系点',
  callers: ['admin', 'dispatcher', 'community_worker'],
  input: z.strictObject({ pointId: id, reason: text(2, 200, '结束的原因') }),
  output: z.object({ pointId: z.string() }),
})
