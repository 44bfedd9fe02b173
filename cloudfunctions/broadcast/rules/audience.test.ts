import fc from 'fast-check'
import type { AudienceRule } from '../../../contract/broadcast/audience-rules'
import { audienceKeys, isMeant, keyOf, slotKeys } from './audience'

const DISTRICT = '440112'
const STREET = '440112001'
const LYCHEE = '440112001010'
const HARBOUR = '440112001003'
const take = (group: AudienceRule['group'], where: string): AudienceRule => ({ take: true, group, where })
const leave = (group: AudienceRule['group'], where: string): AudienceRule => ({ take: false, group, where })

const resident = { home: [DISTRICT, STREET, LYCHEE], posts: [], tags: [], paired: false }
const elder = { ...resident, tags: ['elderly'], paired: true }
const neighbour = { ...resident, home: [DISTRICT, STREET, HARBOUR] }
const officer = {
  ...{ home: [], tags: [], paired: false },
  posts: [{ role: 'department_officer' as const, path: [DISTRICT, 'D06'] }],
}
const member = {
  ...resident,
  posts: [{ role: 'party_member' as const, path: [DISTRICT, STREET, LYCHEE, 'B01'] }],
}
type Person = Parameters<typeof audienceKeys>[0]
const meant = (person: Person, ...rules: AudienceRule[]) => isMeant(rules, new Set(audienceKeys(person)))

describe('what a person can be meant by', () => {
  test('a resident by the community, the street and the district alone', () => {
    expect(audienceKeys(resident)).toEqual([`everyone@${DISTRICT}`, `everyone@${STREET}`, `everyone@${LYCHEE}`])
  })

  test('whoever has no community yet still belongs to the district', () => {
    expect(audienceKeys({ ...resident, home: [] })).toEqual([`everyone@${DISTRICT}`])
  })

  test('an officer by the department and by being staff, a member by the branch and not as staff', () => {
    expect(audienceKeys(officer)).toEqual(expect.arrayContaining(['staff@D06', 'department_officer@440112']))
    expect(audienceKeys(member)).toContain('party_member@B01')
    expect(audienceKeys(member).filter((key) => key.startsWith('staff'))).toEqual([])
  })

  test('a household by what its people said of themselves and by its pairing, where it lives', () => {
    expect(audienceKeys(elder)).toEqual(expect.arrayContaining([`tag:elderly@${LYCHEE}`, `paired@${STREET}`]))
  })
})

describe('who is meant', () => {
  test('nobody without a rule that fits', () => {
    expect(meant(resident)).toBe(false)
    expect(meant(resident, take('everyone', '440112002'))).toBe(false)
    expect(meant(resident, leave('everyone', STREET))).toBe(false)
  })

  test('a street without one of its communities', () => {
    const rules = [take('everyone', STREET), leave('everyone', LYCHEE)]
    expect([meant(resident, ...rules), meant(neighbour, ...rules)]).toEqual([false, true])
  })

  test('and of the community that is left out, its elderly all the same', () => {
    const rules = [take('everyone', STREET), leave('everyone', LYCHEE), take('tag:elderly', LYCHEE)]
    expect([resident, elder, neighbour].map((person) => meant(person, ...rules))).toEqual([false, true, true])
  })

  test('the last rule that fits decides, so the order of two rules is a decision', () => {
    expect(meant(elder, leave('tag:elderly', DISTRICT), take('everyone', STREET))).toBe(true)
    expect(meant(elder, take('everyone', STREET), leave('tag:elderly', DISTRICT))).toBe(false)
  })
})

const PLACES = [DISTRICT, STREET, LYCHEE, HARBOUR, '440112002', 'D06', 'B01']
const rule = fc.record({
  take: fc.boolean(),
  group: fc.constantFrom<AudienceRule['group']>('everyone', 'staff', 'party_member', 'paired', 'tag:elderly'),
  where: fc.constantFrom(...PLACES),
})
const person = fc.constantFrom<Person>(resident, elder, neighbour, officer, member)

describe('whatever the rules', () => {
  test('whoever is meant finds the notice under one of their own keys', () => {
    fc.assert(
      fc.property(fc.array(rule), person, (rules, who) => {
        const keys = new Set(audienceKeys(who))
        if (isMeant(rules, keys)) expect(slotKeys(rules).some((key) => keys.has(key))).toBe(true)
      }),
    )
  })

  test('a rule at the end decides for all whom it fits, and changes nothing for the others', () => {
    fc.assert(
      fc.property(fc.array(rule), rule, person, (rules, last, who) => {
        const keys = new Set(audienceKeys(who))
        const expected = keys.has(keyOf(last.group, last.where)) ? last.take : isMeant(rules, keys)
        expect(isMeant([...rules, last], keys)).toBe(expected)
      }),
    )
  })

  test('a notice has at most one place a rule', () => {
    fc.assert(
      fc.property(fc.array(rule), (rules) => {
        const keys = slotKeys(rules)
        expect(new Set(keys).size).toBe(keys.length)
        expect(keys.length).toBeLessThanOrEqual(rules.filter((one) => one.take).length)
      }),
    )
  })
})
