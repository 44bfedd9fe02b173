import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { cursor, id, text } from '../scalars'
import { caseLine } from './case-view'
import { CATEGORIES, type Category } from './words'

/** By number (the whole or its beginning, six digits at least) or by words; within the caller's place, the newest first. */
export const searchCases = defineOperation({
  name: 'case.search-cases',
  kind: 'query',
  summary: '按编号、文字找诉求',
  callers: ['community_worker', 'dispatcher', 'leader', 'auditor'],
  input: z.strictObject({
    words: text(2, 100, '要找的字,'),
    category: z.optional(z.enum(Object.keys(CATEGORIES) as [Category, ...Category[]], '类别不对')),
    community: z.optional(id),
    open: z.optional(z.boolean('请选在办或办结')),
    after: cursor,
  }),
  output: z.object({ cases: z.array(caseLine), next: z.optional(z.string()) }),
})
