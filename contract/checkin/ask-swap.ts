import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id } from '../scalars'

/** Whoever has the turn asks somebody else of the roster to take it. */
export const askSwap = defineOperation({
  name: 'checkin.ask-swap',
  kind: 'mutation',
  summary: '请人换班',
  callers: ['resident'],
  input: z.strictObject({ activityId: id, shiftId: id, withPersonId: id }),
  output: z.object({ activityId: z.string() }),
})
