import { codeOf, type District, openDistrict, raise } from '../../local/testing/open-district'
import { lampRule, ruleOf, saveRules } from '../../local/testing/routing-rules'
import { cases } from '../../records/case'
import { events } from '../../records/event'
import { routingVersions } from '../../records/routing-version'

let district: District
beforeEach(async () => {
  district = await openDistrict()
})
const stored = async (caseId: string) => (await district.store.get(cases, caseId))!
const save = (rules: unknown, edition = 0, persona = 'admin-district') =>
  district.tryAs(persona, 'case.save-routing', { edition, rules } as never)

describe('a case that is raised goes where the rules send it', () => {
  test('without rules to the community of the place', async () => {
    const record = await stored(await raise(district))
    expect([record.holderOffice, record.level, record.routedBy]).toEqual(['440112001010', 'community', undefined])
  })

  test('to a department by its words, which takes it on; its road says so', async () => {
    await saveRules(district, [lampRule])
    const caseId = await raise(district)
    const record = await stored(caseId)
    expect(record).toMatchObject({ holderOffice: 'D06', level: 'street', routedBy: 'lamps', streetCode: '440112001' })
    expect(record.holds).toMatchObject([{ office: 'D06', why: 'raised' }])
    const view = await district.as('resident-chen', 'case.view-case', { caseId })
    expect(view.steps[0]?.sentence).toBe('反映了问题,送到区城管局')
    expect(codeOf(await district.tryAs('worker-li', 'case.take-on-case', { caseId }))).not.toBe('ok')
    expect(codeOf(await district.tryAs('officer-tan', 'case.take-on-case', { caseId }))).toBe('ok')
  })

  test('and from a department that can do nothing about it to the street of its place', async () => {
    await saveRules(district, [lampRule])
    const caseId = await raise(district)
    await district.as('officer-tan', 'case.return-case', { caseId, reason: '这盏灯是小区自己的' })
    expect(await stored(caseId)).toMatchObject({ holderOffice: '440112001', level: 'street', routedBy: 'lamps' })
    const inbox = await district.as('dispatcher-huangpu', 'case.list-inbox', {})
    expect(inbox.cases.map(({ id }) => id)).toEqual([caseId])
  })

  test('to the street of its place, whose dispatcher takes it on', async () => {
    await saveRules(district, [ruleOf('all', { office: { to: 'street' } })])
    const caseId = await raise(district)
    expect(await stored(caseId)).toMatchObject({ holderOffice: '440112001', level: 'street' })
    expect(codeOf(await district.tryAs('dispatcher-huangpu', 'case.take-on-case', { caseId }))).toBe('ok')
  })

  test('by what was asked for too, not only by what happened', async () => {
    await saveRules(district, [ruleOf('trees', { words: ['大树'] })])
    expect((await stored(await raise(district, { demands: ['请把大树扶正'] }))).routedBy).toBe('trees')
  })

  test('the log has the rule, and none of its words', async () => {
    await saveRules(district, [lampRule])
    const caseId = await raise(district)
    const raised = await district.store.get(events, `case:${caseId}:00000001`)
    expect(raised?.data).toMatchObject({ routedBy: 'lamps', holderOffice: 'D06', level: 'street' })
  })
})

describe('the rules are saved', () => {
  test('as an edition that stays readable, with its digest in the log', async () => {
    expect(await saveRules(district, [lampRule])).toEqual({ edition: 1 })
    expect(await saveRules(district, [])).toEqual({ edition: 2 })
    expect((await district.store.get(routingVersions, '1'))?.rules).toEqual([lampRule])
    const saved = await district.store.get(events, 'routing:district:00000001')
    expect(saved).toMatchObject({ kind: 'case.routing_saved', pending: [], office: '440112' })
    expect(saved?.data).toEqual({ edition: 1, rules: 1, digest: expect.stringMatching(/^[0-9a-f]{64}$/) })
    expect(JSON.stringify(saved)).not.toContain('路灯')
  })

  test('by one of two admins who edited the same edition; the other is told', async () => {
    const both = await Promise.all([save([lampRule]), save([ruleOf('b')])])
    expect(both.map(codeOf).sort()).toEqual(['changed_meanwhile', 'ok'])
    expect(codeOf(await save([lampRule], 7))).toBe('changed_meanwhile')
    expect((await district.as('admin-district', 'case.view-routing', {})).edition).toBe(1)
  })

  test.each([
    ['an office that does not exist', [ruleOf('a', { office: { to: 'office', id: 'D99' } })], 'routing_unknown'],
    ['a party branch for an office', [ruleOf('a', { office: { to: 'office', id: 'B01' } })], 'routing_unknown'],
    ['a place that does not exist', [ruleOf('a', { place: '999999' })], 'routing_unknown'],
    ['a department for a place', [ruleOf('a', { place: 'D06' })], 'routing_unknown'],
    ['two rules of one id', [ruleOf('a'), ruleOf('a')], 'invalid_input'],
    ['201 rules', Array.from({ length: 201 }, (_, at) => ruleOf(`r${at}`)), 'invalid_input'],
    ['an unknown category', [{ ...ruleOf('a'), category: 'weather' }], 'invalid_input'],
    ['an empty word', [ruleOf('a', { words: [''] })], 'invalid_input'],
    ['eleven words', [ruleOf('a', { words: Array.from({ length: 11 }, (_, at) => `词${at}`) })], 'invalid_input'],
    ['nowhere to send to', [{ ...ruleOf('a'), office: undefined }], 'invalid_input'],
    ['an office without an id', [{ ...ruleOf('a'), office: { to: 'office' } }], 'invalid_input'],
    ['an unknown field', [{ ...ruleOf('a'), stop: true }], 'invalid_input'],
    ['no rules at all', undefined, 'invalid_input'],
  ])('never with %s, and the trial refuses it as well', async (_, rules, code) => {
    expect(codeOf(await save(rules))).toBe(code)
    expect(codeOf(await district.tryAs('admin-district', 'case.try-routing', { rules } as never))).toBe(code)
    expect((await district.as('admin-district', 'case.view-routing', {})).edition).toBe(0)
  })

  test('never with words that colleagues may not see, nor with such as nobody has checked', async () => {
    district.ports.contentSafety.verdict = 'refused'
    expect(codeOf(await save([lampRule]))).toBe('text_refused')
    district.ports.contentSafety.verdict = 'held'
    expect(codeOf(await save([lampRule]))).toBe('unavailable')
  })

  test('200 of them, each as long as may be, go through', async () => {
    const words = Array.from({ length: 10 }, (_, at) => `${at}`.padEnd(12, '路'))
    const rules = Array.from({ length: 200 }, (_, at) => ruleOf(`rule-${at}`, { words, note: '注'.repeat(60) }))
    expect(codeOf(await save(rules))).toBe('ok')
  })
})
