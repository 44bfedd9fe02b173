import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { text } from '../scalars'
import { visitId } from './visit-fields'

/** A resident who is linked to the contact point says that the visit did not happen. */
export const disputeVisit = defineOperation({
  name: 'checkin.dispute-visit',
  kind: 'mutation',
  summary: '说明没有人来过',
  callers: ['resident'],
  input: z.strictObject({ visitId, words: text(2, 300, '说明,') }),
  output: z.object({ visitId: z.string(), held: z.boolean() }),
})
