import type { Method } from '../../contract/case/words'
import { openidOf } from '../../local/seeds/persons'
import { bothPoints, codeOf, type District, openDistrict, raise } from '../../local/testing/open-district'
import { personIdOf } from '../../platform/person-id'

let district: District
beforeEach(async () => {
  district = await openDistrict()
})
const idOf = (persona: string) => personIdOf(openidOf(persona))
const points = bothPoints

/** The community passed it up; the street has taken it on. */
async function atStreet(input: Parameters<typeof raise>[1] = {}) {
  const caseId = await raise(district, input)
  await district.as('worker-li', 'case.return-case', { caseId, reason: '社区没有维修权限' })
  await district.as('dispatcher-huangpu', 'case.take-on-case', { caseId })
  return caseId
}
const toCommunity = (caseId: string, method: Method, more = {}) =>
  district.tryAs('dispatcher-huangpu', 'case.dispatch-case', {
    ...{ caseId, method, office: '440112001010', words: '请尽快办好' },
    ...more,
  })
const answerAs = (who: string, caseId: string, more = {}) =>
  district.tryAs(who, 'case.answer-case', { caseId, points, ...more })

describe('the six methods hold their rules', () => {
  test('立即办: a day around the clock; unanswered, the next level is drawn in by itself and told', async () => {
    const caseId = await atStreet()
    expect(codeOf(await toCommunity(caseId, 'immediate'))).toBe('ok')
    await district.as('worker-li', 'case.take-on-case', { caseId })
    expect((await district.as('worker-li', 'case.view-case', { caseId })).deadline.sentence).toBe('3月3日 09:00前办结')
    district.ports.clock.set('2026-03-03T09:01:00+08:00')
    await district.tick()
    const late = await district.as('dispatcher-huangpu', 'case.view-case', { caseId })
    expect(late.deadline.overdue).toBe(true)
    expect(late.steps.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['case.overdue', 'case.escalated']))
    expect(late.actions).toContain('take_over')
    await district.as('dispatcher-huangpu', 'case.take-over-case', { caseId })
    expect(codeOf(await answerAs('dispatcher-huangpu', caseId))).toBe('ok')
  })

  test('主动办: no work starts without a sponsoring leader and a rectification list', async () => {
    const caseId = await atStreet()
    const refused = await toCommunity(caseId, 'proactive')
    expect(refused).toMatchObject({
      error: { code: 'method_lacks', message: expect.stringMatching(/主动办.*挂点领导.*整改清单/) },
    })
    const plan = [{ measure: '更换整条线路', responsible: '李敏', by: '2026-03-20' }]
    const worker = await toCommunity(caseId, 'proactive', { sponsorId: idOf('worker-li'), plan })
    expect(codeOf(worker)).toBe('not_a_leader')
    expect(codeOf(await toCommunity(caseId, 'proactive', { sponsorId: idOf('leader-ma'), plan }))).toBe('ok')
    const view = await district.as('resident-chen', 'case.view-case', { caseId })
    expect(view).toMatchObject({ method: 'proactive', sponsor: '马国良', plan })
  })

  test('上门办: it cannot be answered without a visit to the place, and a visit elsewhere is none', async () => {
    const point = { latitude: 23.105, longitude: 113.445 }
    const caseId = await atStreet({ place: { communityCode: '440112001010', address: '荔园小区3栋', point } })
    await toCommunity(caseId, 'doorstep')
    await district.as('worker-li', 'case.take-on-case', { caseId })
    expect(await answerAs('worker-li', caseId)).toMatchObject({
      error: { code: 'method_lacks', message: expect.stringContaining('到现场签到1次') },
    })
    const far = { point: { latitude: 23.2, longitude: 113.445 }, accuracy: 20 }
    await district.as('worker-li', 'case.log-visit', { caseId, note: '在办公室', reading: far })
    expect(codeOf(await answerAs('worker-li', caseId))).toBe('method_lacks')
    const near = { point: { latitude: 23.1052, longitude: 113.445 }, accuracy: 20 }
    await district.as('worker-li', 'case.log-visit', { caseId, note: '灯头烧了', reading: near })
    const view = await district.as('worker-li', 'case.view-case', { caseId })
    expect(view.visits.map(({ place }) => place)).toEqual(['不在现场', '在现场'])
    expect(JSON.stringify(await district.store.get((await import('../../records/case')).cases, caseId))).not.toContain(
      '23.1052',
    )
    expect(codeOf(await answerAs('worker-li', caseId))).toBe('ok')
  })

  test('跟踪办: a follow-up every week; a missed week goes one level up, again and again, and it never expires', async () => {
    const caseId = await atStreet()
    await toCommunity(caseId, 'tracked')
    await district.as('worker-li', 'case.take-on-case', { caseId })
    expect(codeOf(await answerAs('worker-li', caseId))).toBe('method_lacks')
    district.ports.clock.advance(24 * 6)
    await district.as('worker-li', 'case.follow-up-case', { caseId, note: '线路已经报改造计划' })
    district.ports.clock.advance(24 * 6)
    await district.tick()
    const kinds = async () =>
      (await district.as('worker-li', 'case.view-case', { caseId })).steps.map(({ kind }) => kind)
    expect((await kinds()).filter((kind) => kind === 'case.week_missed')).toHaveLength(0)
    district.ports.clock.advance(24 * 3)
    await district.tick()
    expect((await kinds()).filter((kind) => kind === 'case.week_missed')).toHaveLength(1)
    const inbox = await district.as('dispatcher-huangpu', 'case.list-inbox', { view: 'deciding' })
    expect(inbox.cases).toMatchObject([{ id: caseId, urgency: expect.stringContaining('1周没有进展') }])
    district.ports.clock.advance(24 * 400)
    for (let week = 0; week < 60; week += 1) await district.tick()
    expect((await district.as('worker-li', 'case.view-case', { caseId })).state).toBe('in_progress')
  })

  test('公开办: the answer is published with names removed, or it cannot be sent', async () => {
    const caseId = await atStreet()
    await district.as('resident-chen', 'directory.save-contact', { name: '陈桂芳', phone: '13800000001' })
    await toCommunity(caseId, 'public')
    await district.as('worker-li', 'case.take-on-case', { caseId })
    expect(await answerAs('worker-li', caseId)).toMatchObject({
      error: { code: 'method_lacks', message: expect.stringContaining('公开的答复') },
    })
    const named = { summary: '陈桂芳反映路灯坏了', answer: '已经修好' }
    expect(codeOf(await answerAs('worker-li', caseId, { publicly: named }))).toBe('names_inside')
    const numbered = { summary: '居民反映路灯坏了', answer: '已经修好,可打138 0000 0001询问' }
    expect(codeOf(await answerAs('worker-li', caseId, { publicly: numbered }))).toBe('names_inside')
    const publicly = { summary: '居民反映路灯坏了', answer: '已经修好,每月巡查一次' }
    expect(codeOf(await answerAs('worker-li', caseId, { publicly }))).toBe('ok')
    expect((await district.as('resident-chen', 'case.view-case', { caseId })).published).toEqual(publicly)
  })

  test('积极办: two or more departments, each with its own answer, before the whole is answered', async () => {
    const caseId = await atStreet()
    const call = (offices: string[]) =>
      district.tryAs('dispatcher-huangpu', 'case.call-departments', {
        ...{ caseId, method: 'joint', offices, lead: offices[0]!, words: '请一起解决' },
      })
    expect(await call(['D06'])).toMatchObject({
      error: { code: 'method_lacks', message: expect.stringContaining('2个以上部门') },
    })
    expect(codeOf(await call(['D06', 'D07']))).toBe('ok')
    expect(codeOf(await answerAs('dispatcher-huangpu', caseId))).toBe('case_moved_on')
    await district.as('officer-tan', 'case.answer-call', { callId: `${caseId}:c1`, text: '城管已经处理' })
    expect((await district.as('dispatcher-huangpu', 'case.view-case', { caseId })).state).toBe('called')
    await district.as('officer-lu', 'case.answer-call', { callId: `${caseId}:c2`, text: '交通已经处理' })
    expect((await district.as('dispatcher-huangpu', 'case.view-case', { caseId })).state).toBe('in_progress')
    expect(codeOf(await answerAs('dispatcher-huangpu', caseId))).toBe('ok')
  })

  test('a joint case whose second department was only taken back still lacks an answer', async () => {
    const caseId = await atStreet()
    const offices = ['D06', 'D07']
    const call = { caseId, method: 'joint' as const, offices, lead: 'D06', words: '请一起解决' }
    await district.as('dispatcher-huangpu', 'case.call-departments', call)
    await district.as('officer-tan', 'case.answer-call', { callId: `${caseId}:c1`, text: '城管已经处理' })
    await district.as('dispatcher-huangpu', 'case.cancel-call', { callId: `${caseId}:c2`, reason: '街道自己办了' })
    expect(await answerAs('dispatcher-huangpu', caseId)).toMatchObject({
      error: { code: 'method_lacks', message: expect.stringContaining('现在有1个') },
    })
  })
})
