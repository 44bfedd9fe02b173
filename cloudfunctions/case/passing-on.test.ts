import { codeOf, type District, openDistrict, raise } from '../../local/testing/open-district'

let district: District
let caseId: string
beforeEach(async () => {
  district = await openDistrict()
  caseId = await raise(district)
})
const view = (persona: string) => district.as(persona, 'case.view-case', { caseId })
const give = (who: string) => district.tryAs(who, 'case.return-case', { caseId, reason: '这不归我们管' })
const dispatch = (who: string, office: string) =>
  district.tryAs(who, 'case.dispatch-case', { caseId, method: 'immediate', office, words: '请办好' })

describe('no passing the buck', () => {
  test('each passing on is counted and shown with its reason; at the third the level above names the lead', async () => {
    await give('worker-li')
    await dispatch('dispatcher-huangpu', '440112001010')
    await give('worker-li')
    const seen = await view('resident-chen')
    expect(seen).toMatchObject({ state: 'disputed', holder: { office: '黄埔区' } })
    expect(seen.transfers.map(({ from, to, reason }) => [from, to, reason])).toEqual([
      ['荔园社区', '黄埔街道', '这不归我们管'],
      ['黄埔街道', '荔园社区', '请办好'],
      ['荔园社区', '黄埔区', '这不归我们管'],
    ])
    expect((await view('dispatcher-district')).actions).toContain('name_lead')
    expect(codeOf(await dispatch('dispatcher-district', 'D06'))).toBe('case_moved_on')
    const lead = { caseId, method: 'immediate' as const, office: 'D06', words: '由城管局负责到底' }
    await district.as('dispatcher-district', 'case.name-lead', lead)
    expect(codeOf(await give('officer-tan'))).toBe('lead_was_named')
    expect((await view('officer-tan')).actions).not.toContain('return')
    await district.as('officer-tan', 'case.take-on-case', { caseId })
    expect((await view('resident-chen')).sentence).toContain('区城管局在办')
  })

  test('a street sends to its own communities and to itself, and nowhere else', async () => {
    await give('worker-li')
    for (const [office, code] of [
      ['440112001003', 'ok'],
      ['440112002004', 'office_out_of_reach'],
      ['D06', 'office_out_of_reach'],
      ['440112', 'office_out_of_reach'],
    ] as const) {
      expect([office, codeOf(await dispatch('dispatcher-huangpu', office))]).toEqual([office, code])
      if (code === 'ok') await give('worker-wu')
      caseId = await raise(district)
      await give('worker-li')
    }
  })

  test('an office that there is not is named by no number', async () => {
    await give('worker-li')
    expect(await dispatch('dispatcher-huangpu', 'D99')).toMatchObject({
      error: { code: 'office_out_of_reach', message: expect.stringContaining('不能派给这个单位') },
    })
  })

  test('at the district there is nobody above to give it to', async () => {
    await give('worker-li')
    await give('dispatcher-huangpu')
    expect(codeOf(await give('dispatcher-district'))).toBe('nobody_above')
  })

  test('whoever reported it themselves leaves the handling to a colleague', async () => {
    caseId = await raise(district, {}, 'worker-li')
    expect(codeOf(await district.tryAs('worker-li', 'case.take-on-case', { caseId }))).toBe('own_case')
    expect(codeOf(await district.tryAs('worker-huang', 'case.take-on-case', { caseId }))).toBe('ok')
  })

  test('out of scope says where to go, and the resident has the last word', async () => {
    await district.as('worker-li', 'case.take-on-case', { caseId })
    const refer = { caseId, reason: '这盏灯归供电局', whereTo: '供电服务热线95598' }
    await district.as('worker-li', 'case.refer-case', refer)
    const asked = await view('resident-chen')
    expect(asked).toMatchObject({ state: 'referred', actions: ['confirm', 'refuse'] })
    expect(asked.steps.at(-1)?.text).toContain('95598')
    await district.as('resident-chen', 'case.confirm-answer', { caseId, rating: 'satisfied' })
    const over = await view('resident-chen')
    expect(over.state).toBe('out_of_scope')
    expect(over.rating).toBeUndefined()
  })

  test('silence on the advice where to go is 未确认 and not satisfied', async () => {
    await district.as('worker-li', 'case.take-on-case', { caseId })
    await district.as('worker-li', 'case.refer-case', { caseId, reason: '这盏灯归供电局', whereTo: '打95598' })
    district.ports.clock.set('2026-03-10T00:00:00+08:00')
    await district.tick()
    expect(await view('resident-chen')).toMatchObject({ state: 'unconfirmed', actions: ['confirm', 'refuse'] })
  })
})
