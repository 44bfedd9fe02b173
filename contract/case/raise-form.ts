import * as z from 'zod/mini'
import { id, photos, point, text } from '../scalars'
import { CATEGORIES, type Category } from './words'

/** The raise page checks with this before it sends, and the server again when it arrives. */
export const raiseForm = z.strictObject({
  category: z.enum(Object.keys(CATEGORIES) as [Category, ...Category[]], '请选一个类别'),
  /** What happened, in the resident's words. */
  text: text(5, 1000, '发生了什么,'),
  /** What the resident wants done, each answered on its own; none means that the text itself is the one demand. */
  demands: z._default(z.array(text(2, 200, '每条要求'), '要求写得不对').check(z.maxLength(5, '要求最多 5 条')), []),
  place: z.strictObject(
    {
      communityCode: id,
      address: text(2, 120, '在哪里,'),
      point: z.optional(point),
    },
    '请写清楚在哪里',
  ),
  photos,
  anonymous: z._default(z.boolean('是否匿名没有选好'), false),
  urgent: z._default(z.boolean('是否紧急没有选好'), false),
  /** The visit that it was heard on; where there is none of that number, it is raised all the same. */
  fromVisit: z.optional(id),
})
export type RaiseForm = z.input<typeof raiseForm>
