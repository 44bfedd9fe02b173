import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { date, id } from '../scalars'
import { visitId, visitReasons } from './visit-fields'
import { visitReceipt } from './visit-view'

/** Agrees on a day for a visit. An enterprise's asks for its ground, and why again within 30 days of another. */
export const planVisit = defineOperation({
  name: 'checkin.plan-visit',
  kind: 'mutation',
  summary: '约好哪天走访',
  callers: ['party_member', 'community_worker'],
  input: z.strictObject({ visitId, contactPointId: id, plannedOn: date, ...visitReasons }),
  output: visitReceipt,
})
