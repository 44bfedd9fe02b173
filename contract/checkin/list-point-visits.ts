import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { cursor, id } from '../scalars'
import { visited, visitLine } from './visit-view'

/** All offices' visits to one contact point seen together, the newest first, 20 a page. */
export const listPointVisits = defineOperation({
  name: 'checkin.list-point-visits',
  kind: 'query',
  summary: '一个联系点的全部走访',
  callers: ['party_member', 'community_worker', 'dispatcher'],
  input: z.strictObject({ contactPointId: id, after: cursor }),
  output: z.object({ visited, visits: z.array(visitLine), next: z.optional(z.string()) }),
})
