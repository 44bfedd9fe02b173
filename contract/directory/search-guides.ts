import * as z from 'zod/mini'
import { CATEGORIES, type Category } from '../case/words'
import { defineOperation } from '../define-operation'
import { cursor, text } from '../scalars'

/** The service guide by words (title, text, material) and kind; without words all of it by title, 20 a page. */
export const searchGuides = defineOperation({
  name: 'directory.search-guides',
  kind: 'query',
  summary: '找办事指南',
  callers: ['resident'],
  input: z.strictObject({
    words: text(0, 40, '要找的词,'),
    category: z.optional(z.enum(Object.keys(CATEGORIES) as [Category, ...Category[]], '请选一个类别')),
    instant: z.optional(z.boolean('请选是不是秒批')),
    after: cursor,
  }),
  output: z.object({
    guides: z.array(
      z.object({
        guideId: z.string(),
        title: z.string(),
        category: z.string(),
        instant: z.boolean(),
        takes: z.string(),
        sample: z.boolean(),
      }),
    ),
    next: z.optional(z.string()),
  }),
})
