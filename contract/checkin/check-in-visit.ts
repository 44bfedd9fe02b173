import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id } from '../scalars'
import { reading, visitId, visitReasons } from './visit-fields'
import { visitReceipt } from './visit-view'

/**
 * On the spot, planned or not. Kept: who, when, and how near; never coordinates. One that waited on the phone has
 * happened, so it is taken even where an enterprise's reason is missing, which is then asked for.
 */
export const checkInVisit = defineOperation({
  name: 'checkin.check-in-visit',
  kind: 'mutation',
  summary: '走访签到',
  callers: ['party_member', 'community_worker'],
  input: z.strictObject({ visitId, contactPointId: id, reading, ...visitReasons }),
  output: visitReceipt,
})
