import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id, point, text } from '../scalars'
import { similarView } from './similar-view'
import { CATEGORIES, type Category } from './words'

/** While raising: open cases within 250 m of the same category, or of the same community and alike in words. At most 5. */
export const findSimilar = defineOperation({
  name: 'case.find-similar',
  kind: 'query',
  summary: '反映之前看看附近有没有同样的诉求',
  callers: ['resident'],
  input: z.strictObject({
    category: z.enum(Object.keys(CATEGORIES) as [Category, ...Category[]], '请选一个类别'),
    text: text(0, 1000, '发生了什么,'),
    communityCode: id,
    point: z.optional(point),
  }),
  output: z.object({ similar: z.array(similarView) }),
})
