import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { visitId, visitReasons } from './visit-fields'
import { visitReceipt } from './visit-view'

/** Adds what a visit to an enterprise lacked when it came in late: its ground, and why again within 30 days. */
export const explainVisit = defineOperation({
  name: 'checkin.explain-visit',
  kind: 'mutation',
  summary: '补上走访的原因',
  callers: ['party_member', 'community_worker'],
  input: z.strictObject({ visitId, ...visitReasons }),
  output: visitReceipt,
})
