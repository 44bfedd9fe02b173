import fc from 'fast-check'
import type { RoutingRule } from '../../../contract/case/routing-rule'
import { CATEGORIES, type Category } from '../../../contract/case/words'
import { ruleFor } from './route-case'
import { shadowedRules } from './shadowed-rules'
import { anyAsked, anyRules } from './testing/any-routing'

const rule = (id: string, parts: Partial<RoutingRule> = {}): RoutingRule => ({
  ...{ id, words: [], note: '', office: { to: 'street' } },
  ...parts,
})

describe('a rule that can never decide anything is named, with what stands before it', () => {
  test('a rule behind a broader one', () => {
    expect(shadowedRules([rule('a'), rule('b', { category: 'education' })])).toEqual([{ ruleId: 'b', behind: ['a'] }])
    expect(shadowedRules([rule('a', { place: '440112001' }), rule('b', { place: '440112001010' })])).toHaveLength(1)
    expect(shadowedRules([rule('a', { words: ['灯'] }), rule('b', { words: ['路灯'] })])).toHaveLength(1)
  })

  test('a rule behind several that take its cases together', () => {
    const each = (Object.keys(CATEGORIES) as Category[]).map((category) => rule(category, { category }))
    expect(shadowedRules([...each, rule('all')])).toEqual([{ ruleId: 'all', behind: Object.keys(CATEGORIES) }])
    expect(shadowedRules([...each.slice(1), rule('all')])).toEqual([])
  })

  test('not a rule that still gets some: another place, another word, a broader rule behind a narrow one', () => {
    expect(shadowedRules([rule('a', { place: '440112001' }), rule('b', { place: '440112002010' })])).toEqual([])
    expect(shadowedRules([rule('a', { words: ['路灯'] }), rule('b', { words: ['路灯', '灯'] })])).toEqual([])
    expect(shadowedRules([rule('a', { category: 'education' }), rule('b')])).toEqual([])
    expect(shadowedRules([])).toEqual([])
  })

  test('and whatever is raised, a rule so named never decides it', () => {
    fc.assert(
      fc.property(anyRules, anyAsked, (rules, asked) => {
        const never = shadowedRules(rules).map(({ ruleId }) => ruleId)
        expect(never).not.toContain(ruleFor(rules, asked)?.id ?? '')
      }),
      { numRuns: 500 },
    )
  })

  test('while every other rule decides some case', () => {
    fc.assert(
      fc.property(anyRules, (rules) => {
        const never = new Set(shadowedRules(rules).map(({ ruleId }) => ruleId))
        for (const { id, category, place, words } of rules) {
          if (never.has(id)) continue
          const streetCode = place && place !== '440112' ? place.slice(0, 9) : '440112009'
          const communityCode = place?.length === 12 ? place : `${streetCode}099`
          const decides = (Object.keys(CATEGORIES) as Category[])
            .filter((one) => !category || one === category)
            .some((one) =>
              (words.length > 0 ? words : ['']).some(
                (text) => ruleFor(rules, { category: one, communityCode, streetCode, text })?.id === id,
              ),
            )
          expect([id, decides]).toEqual([id, true])
        }
      }),
    )
  })
})
