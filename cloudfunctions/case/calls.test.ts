import { bothPoints, codeOf, type District, openDistrict, raise } from '../../local/testing/open-district'

let district: District
let caseId: string
const callOf = (number: number) => `${caseId}:c${number}`
const view = (persona: string) => district.as(persona, 'case.view-case', { caseId })
const callTo = (...offices: string[]) =>
  district.tryAs('dispatcher-huangpu', 'case.call-departments', {
    ...{ caseId, method: 'doorstep', offices, lead: offices[0]!, words: '请派人看看' },
  })
const giveBack = (who: string, number: number) =>
  district.tryAs(who, 'case.return-call', { callId: callOf(number), reason: '这不归我们管' })

beforeEach(async () => {
  district = await openDistrict()
  caseId = await raise(district)
  await district.as('worker-li', 'case.return-case', { caseId, reason: '社区没有维修权限' })
  await district.as('dispatcher-huangpu', 'case.take-on-case', { caseId })
})

describe('a street calls departments', () => {
  test('the department finds the call in its inbox, answers by its own clock, and the street answers the resident', async () => {
    await callTo('D06')
    const inbox = await district.as('officer-tan', 'case.list-inbox', { view: 'waiting' })
    expect(inbox.cases).toMatchObject([
      { id: caseId, callId: callOf(1), sentence: expect.stringContaining('3月9日(周一)前答复') },
    ])
    expect((await district.as('officer-lu', 'case.list-inbox', { view: 'waiting' })).cases).toEqual([])
    await district.as('officer-tan', 'case.take-on-call', { callId: callOf(1) })
    expect((await district.as('officer-tan', 'case.list-inbox', { view: 'working' })).cases).toHaveLength(1)
    await district.as('officer-tan', 'case.answer-call', { callId: callOf(1), text: '灯杆归我们,今天修' })
    const seen = await view('resident-chen')
    expect(seen).toMatchObject({
      state: 'in_progress',
      calls: [{ state: 'answered', answer: '灯杆归我们,今天修', person: '谭建华', actions: [] }],
    })
    await district.as('dispatcher-huangpu', 'case.log-visit', { caseId, note: '去现场看过' })
    await district.as('dispatcher-huangpu', 'case.answer-case', { caseId, points: bothPoints })
    expect((await view('resident-chen')).state).toBe('answered')
  })

  test('a first return goes back to the street; the second goes to the district, which names a lead that cannot return', async () => {
    await callTo('D06')
    await giveBack('officer-tan', 1)
    expect((await view('dispatcher-huangpu')).calls[0]).toMatchObject({ state: 'returned', actions: ['cancel_call'] })
    await callTo('D07')
    await giveBack('officer-lu', 2)
    expect((await view('dispatcher-huangpu')).calls[1]).toMatchObject({ state: 'disputed', actions: [] })
    const deciding = await district.as('dispatcher-district', 'case.list-inbox', { view: 'deciding' })
    expect(deciding.cases).toMatchObject([{ callId: callOf(2), urgency: expect.stringContaining('等指定首接单位') }])
    const lead = { callId: callOf(2), office: 'D06', words: '由城管局首接' }
    await district.as('dispatcher-district', 'case.name-call-lead', lead)
    expect(codeOf(await giveBack('officer-tan', 2))).toBe('lead_was_named')
    expect(codeOf(await giveBack('officer-lu', 2))).toBe('forbidden')
    expect((await view('resident-chen')).steps.map(({ sentence }) => sentence)).toContain(
      '区里指定区城管局首接负责,不能再退',
    )
  })

  test('the case goes on when the last call is answered or taken back, and not before', async () => {
    await callTo('D06', 'D07')
    await district.as('officer-tan', 'case.answer-call', { callId: callOf(1), text: '已经处理' })
    expect((await view('resident-chen')).state).toBe('called')
    await giveBack('officer-lu', 2)
    expect((await view('resident-chen')).state).toBe('called')
    await district.as('dispatcher-huangpu', 'case.cancel-call', { callId: callOf(2), reason: '街道自己办' })
    expect((await view('resident-chen')).state).toBe('in_progress')
  })

  test('more time is asked for with a reason and decided by the district; until then the old date holds', async () => {
    await callTo('D06')
    await district.as('officer-tan', 'case.take-on-call', { callId: callOf(1) })
    const ask = { callId: callOf(1), count: 3, reason: '等新灯到货' }
    await district.as('officer-tan', 'case.ask-call-extension', ask)
    expect(codeOf(await district.tryAs('officer-tan', 'case.ask-call-extension', ask))).toBe('extension_pending')
    expect((await view('officer-tan')).calls[0]?.sentence).toContain('3月9日')
    const decide = { callId: callOf(1), granted: true }
    expect(codeOf(await district.tryAs('dispatcher-huangpu', 'case.decide-call-extension', decide))).toBe('forbidden')
    await district.as('dispatcher-district', 'case.decide-call-extension', decide)
    expect((await view('officer-tan')).calls[0]?.sentence).toContain('3月12日')
  })

  test('a department is reminded on the morning of the last working day before its date, never on a day off', async () => {
    await callTo('D06')
    const reminded = async (now: string) => {
      district.ports.clock.set(now)
      await district.tick()
      return (await view('officer-tan')).steps.filter(({ kind }) => kind === 'case.reminded').length
    }
    // Due on Monday the 9th: the day before is a Sunday.
    expect(await reminded('2026-03-06T08:59:00+08:00')).toBe(0)
    expect(await reminded('2026-03-06T09:00:00+08:00')).toBe(1)
    expect(await reminded('2026-03-08T09:00:00+08:00')).toBe(1)
  })

  test('more time that is over before it is granted takes 超期 back from nobody', async () => {
    await callTo('D06')
    await district.as('officer-tan', 'case.take-on-call', { callId: callOf(1) })
    await district.as('officer-tan', 'case.ask-call-extension', { callId: callOf(1), count: 3, reason: '等新灯到货' })
    district.ports.clock.set('2026-03-16T09:00:00+08:00')
    await district.tick()
    await district.as('dispatcher-district', 'case.decide-call-extension', { callId: callOf(1), granted: true })
    expect((await view('officer-tan')).calls[0]).toMatchObject({ overdue: true })
    await district.tick()
    const kinds = (await view('officer-tan')).steps.map(({ kind }) => kind)
    expect(kinds.filter((kind) => kind === 'case.call_overdue')).toHaveLength(1)
  })

  test('a department that lets the date pass is marked once, and the district is drawn in', async () => {
    await callTo('D06')
    district.ports.clock.set('2026-03-10T00:00:00+08:00')
    await Promise.all([district.tick(), district.tick()])
    const seen = await view('dispatcher-district')
    expect(seen.calls[0]).toMatchObject({ overdue: true, sentence: expect.stringContaining('已超过期限') })
    expect(seen.steps.filter(({ kind }) => kind === 'case.call_overdue')).toHaveLength(1)
    const deciding = await district.as('dispatcher-district', 'case.list-inbox', { view: 'deciding' })
    expect(deciding.cases.map(({ callId }) => callId)).toContain(callOf(1))
  })

  test('a department that still owes an answer is not called twice', async () => {
    await callTo('D06')
    expect(codeOf(await callTo('D06'))).toBe('already_called')
  })

  test('a withdrawn case ends its calls: no department works for nobody', async () => {
    await callTo('D06')
    await district.as('resident-chen', 'case.withdraw-case', { caseId })
    expect((await district.as('officer-tan', 'case.list-inbox', { view: 'waiting' })).cases).toEqual([])
    expect(codeOf(await district.tryAs('officer-tan', 'case.take-on-call', { callId: callOf(1) }))).toBe(
      'call_moved_on',
    )
  })
})
