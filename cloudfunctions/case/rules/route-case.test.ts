import fc from 'fast-check'
import type { RoutingRule } from '../../../contract/case/routing-rule'
import { type Asked, routeCase } from './route-case'
import { anyAsked, anyRules } from './testing/any-routing'

const NAMES: Record<string, string> = {
  '440112001010': '荔园社区',
  '440112001': '黄埔街道',
  '440112': '黄埔区',
  D06: '区城管局',
}
const nameOf = (id: string) => NAMES[id] ?? id
const lamp: Asked = {
  category: 'environment',
  communityCode: '440112001010',
  streetCode: '440112001',
  text: '楼下路灯坏了三天',
}
const rule = (parts: Partial<RoutingRule>): RoutingRule => ({
  ...{ id: 'r1', words: [], note: '', office: { to: 'office', id: 'D06' } },
  ...parts,
})
const route = (rules: RoutingRule[], asked: Partial<Asked> = {}) => routeCase(rules, { ...lamp, ...asked }, nameOf)

describe('where a case goes when it is raised', () => {
  test('without a rule that matches, to the community of the place', () => {
    const home = { office: '440112001010', level: 'community', why: '没有适用的规则,送当地的荔园社区' }
    expect(route([])).toEqual(home)
    expect(route([rule({ category: 'education' })])).toEqual(home)
    expect(route([rule({ words: ['学位'] })])).toEqual(home)
    expect(route([rule({ place: '440112002' })])).toEqual(home)
  })

  test('by a rule, with the reason in a sentence that names only the word that was found', () => {
    const sent = route([rule({ category: 'environment', words: ['噪音', '路灯'] })])
    expect(sent).toEqual({
      ...{ office: 'D06', level: 'street', ruleId: 'r1' },
      why: '类别是环境保护、文字里有“路灯”,按规则送区城管局',
    })
    expect(route([rule({ place: '440112001' })]).why).toBe('地点在黄埔街道,按规则送区城管局')
    expect(route([rule({})]).why).toBe('所有诉求,按规则送区城管局')
  })

  test('to the street or the community of its own place, or to the district', () => {
    expect(route([rule({ office: { to: 'street' } })])).toMatchObject({ office: '440112001', level: 'street' })
    expect(route([rule({ office: { to: 'community' } })])).toMatchObject({
      office: '440112001010',
      level: 'community',
    })
    const district = rule({ office: { to: 'office', id: '440112' } })
    expect(route([district])).toMatchObject({ office: '440112', level: 'district' })
  })

  test.each(['440112', '440112001', '440112001010'])('a place holds for everything below it: %s', (place) => {
    expect(route([rule({ place })]).ruleId).toBe('r1')
  })

  test('capital, small and full-width letters are the same word', () => {
    expect(route([rule({ words: ['WiFi'] })], { text: '小区的wifi坏了' }).ruleId).toBe('r1')
  })

  test('the first rule that matches wins, whatever comes behind it', () => {
    fc.assert(
      fc.property(anyRules, anyAsked, (rules, asked) => {
        const sent = routeCase(rules, asked, nameOf)
        const alone = rules.filter((one) => routeCase([one], asked, nameOf).ruleId)
        expect(sent.ruleId).toBe(alone[0]?.id)
        if (!alone[0]) expect(sent).toMatchObject({ office: asked.communityCode, level: 'community' })
        else expect(sent).toEqual(routeCase([alone[0]], asked, nameOf))
      }),
    )
  })

  test('a rule that is taken away changes nothing for a case that it did not decide', () => {
    fc.assert(
      fc.property(anyRules, anyAsked, (rules, asked) => {
        const sent = routeCase(rules, asked, nameOf)
        for (const { id } of rules) {
          if (id === sent.ruleId) continue
          const fewer = rules.filter((one) => one.id !== id)
          expect(routeCase(fewer, asked, nameOf)).toEqual(sent)
        }
      }),
    )
  })
})
