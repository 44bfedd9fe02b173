import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id } from '../scalars'

/**
 * Takes the caller's own words out of one visit: who was met, what was heard. That the visit was made stays, since the
 * contact may see it. Refused (`record_stays`) while a case or a dispute rests on the words.
 */
export const eraseFromMyRecord = defineOperation({
  name: 'checkin.erase-from-my-record',
  kind: 'mutation',
  summary: '删除我写的走访内容',
  callers: ['resident'],
  input: z.strictObject({ visitId: id }),
  output: z.object({ visitId: z.string() }),
})
