import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { visitId } from './visit-fields'
import { visitReceipt } from './visit-view'

/** A planned visit that will not be made; one that was checked in stays. */
export const cancelVisit = defineOperation({
  name: 'checkin.cancel-visit',
  kind: 'mutation',
  summary: '取消约好的走访',
  callers: ['party_member', 'community_worker'],
  input: z.strictObject({ visitId }),
  output: visitReceipt,
})
