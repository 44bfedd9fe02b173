import fc from 'fast-check'
import type { RoutingRule } from '../../../../contract/case/routing-rule'
import type { Category } from '../../../../contract/case/words'
import { streetOf } from '../levels'
import type { Asked } from '../route-case'

const category = fc.constantFrom<Category>('education', 'environment', 'other')
const communities = ['440112001010', '440112001003', '440112002004']
const place = fc.constantFrom('440112', '440112001', '440112002', ...communities)
// Some hold others, so that a rule for the shorter word takes the cases of the longer one.
const word = fc.constantFrom('灯', '路灯', '学位', '学')
const words = fc.uniqueArray(word, { maxLength: 3 })

const anyRule: fc.Arbitrary<Omit<RoutingRule, 'id'>> = fc.record(
  {
    category,
    place,
    words,
    note: fc.constant(''),
    office: fc.constantFrom<RoutingRule['office']>(
      { to: 'community' },
      { to: 'street' },
      { to: 'office', id: 'D06' },
      { to: 'office', id: '440112001' },
    ),
  },
  { requiredKeys: ['words', 'note', 'office'] },
)

/** Up to six rules that often overlap; their ids are their places in the order. */
export const anyRules: fc.Arbitrary<RoutingRule[]> = fc
  .array(anyRule, { maxLength: 6 })
  .map((rules) => rules.map((rule, at) => ({ ...rule, id: `r${at}` })))

export const anyAsked: fc.Arbitrary<Asked> = fc
  .record({ category, communityCode: fc.constantFrom(...communities), words })
  .map((asked) => ({
    category: asked.category,
    communityCode: asked.communityCode,
    streetCode: streetOf(asked.communityCode),
    text: asked.words.join('、'),
  }))
