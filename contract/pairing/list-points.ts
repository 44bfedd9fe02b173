import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { cursor, id, text } from '../scalars'
import { pointLine } from './point-view'
import { POINT_VIEWS, type PointShow } from './words'

/**
 * The contact points of an office and below, by community and number, 30 a page; `words` looks for a number, an address
 * or the name of an enterprise or village. `counts` tell how many there are and how many have nobody.
 */
export const listPoints = defineOperation({
  name: 'pairing.list-points',
  kind: 'query',
  summary: '结对联系名单',
  callers: ['admin', 'dispatcher', 'community_worker', 'leader'],
  input: z.strictObject({
    office: z.optional(id),
    show: z._default(z.enum(Object.keys(POINT_VIEWS) as [PointShow, ...PointShow[]], '看哪些不对'), 'all'),
    words: z._default(text(0, 40, '要找的字'), ''),
    after: cursor,
  }),
  output: z.object({
    counts: z.object({ all: z.number(), nobody: z.number() }),
    contacts: z.array(pointLine),
    next: z.optional(z.string()),
  }),
})
