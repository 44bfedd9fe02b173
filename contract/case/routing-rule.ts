import * as z from 'zod/mini'
import { id, text } from '../scalars'
import { CATEGORIES, type Category } from './words'

export const MOST_RULES = 200
export const MOST_WORDS = 10

/** Where a rule sends a case: to the community or the street of its place, or always to one office. */
export const routingOffice = z.discriminatedUnion(
  'to',
  [
    z.strictObject({ to: z.literal('community') }),
    z.strictObject({ to: z.literal('street') }),
    z.strictObject({ to: z.literal('office'), id }),
  ],
  '请选择送到哪里',
)

/**
 * One routing rule as an admin edits it: all its conditions must hold, and what is left out asks for nothing. `place`
 * is a district, street or community and holds for everything below it; any one of `words` in the text is enough.
 */
export const routingRule = z.strictObject({
  id,
  category: z.optional(z.enum(Object.keys(CATEGORIES) as [Category, ...Category[]], '请选一个类别')),
  place: z.optional(id),
  words: z.array(text(1, 12, '每个词'), '词填得不对').check(z.maxLength(MOST_WORDS, `词最多 ${MOST_WORDS} 个`)),
  office: routingOffice,
  note: text(0, 60, '备注,'),
})
export type RoutingRule = z.output<typeof routingRule>

/** All rules in their order; the first that matches decides. */
export const routingRules = z.array(routingRule, '规则填得不对').check(
  z.maxLength(MOST_RULES, `规则最多 ${MOST_RULES} 条`),
  z.refine((rules) => new Set(rules.map((rule) => rule.id)).size === rules.length, '有两条规则的编号一样'),
)
