import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { visitId } from './visit-fields'
import { visitView } from './visit-view'

/** One visit whole, for whoever made it, is responsible for the contact point, or works or dispatches above it. */
export const viewVisit = defineOperation({
  name: 'checkin.view-visit',
  kind: 'query',
  summary: '看一次走访',
  callers: ['party_member', 'community_worker', 'dispatcher'],
  input: z.strictObject({ visitId }),
  output: visitView,
})
