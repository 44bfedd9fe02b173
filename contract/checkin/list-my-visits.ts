import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { cursor } from '../scalars'
import { visitLine } from './visit-view'

/** The caller's own: `open` are planned or still to be written up, the soonest first; `past` the newest first. 20 a page. */
export const listMyVisits = defineOperation({
  name: 'checkin.list-my-visits',
  kind: 'query',
  summary: '我的走访',
  callers: ['party_member', 'community_worker'],
  input: z.strictObject({ show: z.enum(['open', 'past'], '要看的不对'), after: cursor }),
  output: z.object({ visits: z.array(visitLine), next: z.optional(z.string()) }),
})
