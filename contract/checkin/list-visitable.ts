import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { CONTACT_KINDS, type ContactKind } from '../pairing/words'
import { cursor } from '../scalars'
import { visited } from './visit-view'

/** Whom the caller may visit: `mine` are those one is responsible for; a worker's community has the rest, by kind. 30 a page. */
export const listVisitable = defineOperation({
  name: 'checkin.list-visitable',
  kind: 'query',
  summary: '可以走访的联系点',
  callers: ['party_member', 'community_worker'],
  input: z.strictObject({
    of: z.enum(['mine', ...(Object.keys(CONTACT_KINDS) as ContactKind[])], '要看的不对'),
    after: cursor,
  }),
  output: z.object({ visitable: z.array(visited), next: z.optional(z.string()) }),
})
