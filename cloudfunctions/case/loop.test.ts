import { ulid } from 'ulid'
import { bothPoints, brokenLamp, codeOf, type District, openDistrict, raise } from '../../local/testing/open-district'
import { cases } from '../../records/case'

let district: District
beforeEach(async () => {
  district = await openDistrict()
})
const view = (persona: string, caseId: string) => district.as(persona, 'case.view-case', { caseId })

describe('a case from the phone to the closed loop', () => {
  test('is raised, taken on, asked about, answered point by point, refused, reopened at the street and confirmed', async () => {
    const { as, ports } = district
    const photo = ports.files.put('photo-0001', {})
    const caseId = await raise(district, { photos: [photo] })
    expect(caseId).toMatch(/^260302\d{8}$/)
    expect(await view('resident-chen', caseId)).toMatchObject({
      state: 'raised',
      sentence: '已送到荔园社区,等待受理,3月9日(周一)前答复',
      actions: ['add_more', 'withdraw'],
      photos: [{ id: photo, url: expect.stringContaining(photo) }],
      deadline: { sentence: '3月9日(周一)前办结', explanation: ['5个工作日,从3月2日(周一)的次日算起'] },
    })

    await as('worker-li', 'case.take-on-case', { caseId })
    await as('worker-li', 'case.ask-more', { caseId, question: '请问是哪一盏灯?' })
    expect(await view('resident-chen', caseId)).toMatchObject({ state: 'needs_more', deadline: { stopped: true } })
    ports.clock.set('2026-03-04T10:00:00+08:00')
    await as('resident-chen', 'case.add-more', { caseId, text: '3栋门口左边那盏' })
    const resumed = await view('worker-li', caseId)
    expect(resumed.deadline).toMatchObject({ stopped: false, sentence: '3月10日(周二)前办结' })
    expect(resumed.deadline.explanation).toContain('等居民补充,3月3日不计')

    await as('worker-li', 'case.answer-case', {
      caseId,
      points: bothPoints,
      photos: [ports.files.put('photo-0002', {})],
    })
    const answered = await view('resident-chen', caseId)
    expect(answered.demands.map((demand) => demand.answer?.text)).toEqual(['路灯已经修好', '3月4日上午修的'])
    expect(answered.actions).toEqual(['confirm', 'refuse'])

    await as('resident-chen', 'case.refuse-answer', { caseId, reason: '灯还是不亮' })
    const reopened = await view('resident-chen', caseId)
    expect(reopened).toMatchObject({
      state: 'reopened',
      level: 'street',
      reopened: 1,
      holder: { office: '黄埔街道' },
      rating: 'not_satisfied',
    })

    expect(codeOf(await district.tryAs('worker-li', 'case.take-on-case', { caseId }))).toBe('case_left_office')
    await as('dispatcher-huangpu', 'case.take-on-case', { caseId })
    await as('dispatcher-huangpu', 'case.answer-case', { caseId, points: bothPoints })
    await as('resident-chen', 'case.confirm-answer', { caseId, rating: 'satisfied', comment: '谢谢' })

    const closed = await view('resident-chen', caseId)
    expect(closed).toMatchObject({ state: 'confirmed', rating: 'satisfied', actions: [] })
    expect(closed.steps.map((step) => step.kind)).toEqual([
      'case.raised',
      'case.taken_on',
      'case.more_asked',
      'case.more_added',
      'case.answered',
      'case.refused',
      'case.taken_on',
      'case.answered',
      'case.confirmed',
    ])
    expect(closed.steps[1]).toMatchObject({ who: '荔园社区 · 李敏' })
    expect(closed.steps[5]).toMatchObject({
      who: '您',
      text: '灯还是不亮',
      sentence: '不认可答复,从社区升到黄埔街道重新办理',
    })
    expect(closed.holds.map(({ office, person, why }) => [office, person, why])).toEqual([
      ['荔园社区', undefined, '居民反映'],
      ['荔园社区', '李敏', '受理'],
      ['黄埔街道', undefined, '居民不认可,升级重办'],
      ['黄埔街道', '郑海涛', '受理'],
    ])
  })

  test('the same request twice gives one case', async () => {
    const requestId = ulid()
    const [first, second] = await Promise.all(
      [1, 2].map(() => district.tryAs('resident-chen', 'case.submit-case', brokenLamp, requestId)),
    )
    expect(first).toEqual(second)
    expect((await district.as('resident-chen', 'case.list-my-cases', {})).cases).toHaveLength(1)
  })

  test('five working days of silence end as unconfirmed, which is not satisfied, and can still be refused', async () => {
    const caseId = await raise(district)
    await district.as('worker-li', 'case.take-on-case', { caseId })
    await district.as('worker-li', 'case.answer-case', { caseId, points: bothPoints })
    district.ports.clock.set('2026-03-09T23:59:00+08:00')
    await district.tick()
    expect((await view('resident-chen', caseId)).state).toBe('answered')
    district.ports.clock.set('2026-03-10T00:00:00+08:00')
    await Promise.all([district.tick(), district.tick()])
    const ended = await view('resident-chen', caseId)
    expect(ended).toMatchObject({ state: 'unconfirmed', actions: ['confirm', 'refuse'] })
    expect(ended.rating).toBeUndefined()
    expect(ended.steps.filter((step) => step.kind === 'case.unconfirmed')).toHaveLength(1)
    await district.as('resident-chen', 'case.refuse-answer', { caseId, reason: '根本没有修' })
    expect((await view('resident-chen', caseId)).level).toBe('street')
  })

  test('a missed deadline is marked once, by the clock', async () => {
    const caseId = await raise(district, { urgent: true })
    district.ports.clock.advance(25)
    await district.tick()
    await district.tick()
    const late = await view('worker-li', caseId)
    expect(late).toMatchObject({ deadline: { overdue: true }, sentence: '已送到荔园社区,等待受理,已超过期限' })
    expect(late.steps.filter((step) => step.kind === 'case.overdue')).toHaveLength(1)
  })

  test('a case whose alarm fails holds up no other', async () => {
    const said = jest.spyOn(console, 'error').mockImplementation(() => {})
    const broken = await raise(district, { urgent: true })
    await district.store.transact(async (tx) => {
      const record = await tx.get(cases, broken)
      if (record) await tx.put(cases, { ...record, clockStartedAt: 'never', alarmAt: '2026-03-02T00:00:00.000Z' })
    })
    const sound = await raise(district, { urgent: true })
    district.ports.clock.advance(25)
    await district.tick()
    expect((await view('worker-li', sound)).deadline.overdue).toBe(true)
    expect(said).toHaveBeenCalledWith(expect.stringContaining(broken), expect.any(Error))
    said.mockRestore()
  })

  test('an answer after the deadline is late even before the clock has marked it', async () => {
    const caseId = await raise(district, { urgent: true })
    await district.as('worker-li', 'case.take-on-case', { caseId })
    district.ports.clock.advance(25)
    await district.as('worker-li', 'case.answer-case', { caseId, points: bothPoints })
    expect((await view('resident-chen', caseId)).deadline.overdue).toBe(true)
    await district.tick()
    const tally = await district.as('worker-li', 'insight.view-office-tally', { office: '440112001010' })
    expect(tally.onTime).toEqual({ count: 0, of: 1, rate: 0 })
  })

  test('at the district there is no level above: what is refused there stays, and says so', async () => {
    const caseId = await raise(district)
    for (const who of ['worker-li', 'dispatcher-huangpu', 'dispatcher-district']) {
      await district.as(who, 'case.take-on-case', { caseId })
      await district.as(who, 'case.answer-case', { caseId, points: bothPoints })
      await district.as('resident-chen', 'case.refuse-answer', { caseId, reason: '还是没有修好' })
    }
    const seen = await view('resident-chen', caseId)
    expect(seen).toMatchObject({ level: 'district', reopened: 3, sentence: expect.not.stringContaining('升到') })
    expect(seen.steps.at(-1)?.sentence).toMatch(/^不认可答复,由.+重新办理$/)
  })

  test('of two workers who take a case on at the same moment one has it, and the other is told who', async () => {
    const caseId = await raise(district)
    const replies = await Promise.all(
      ['worker-li', 'worker-huang'].map((who) => district.tryAs(who, 'case.take-on-case', { caseId })),
    )
    expect(replies.map(codeOf).sort()).toEqual(['case_held_by_another', 'ok'])
    const refused = replies.find((reply) => !reply.ok)
    expect(refused).toMatchObject({ error: { message: expect.stringMatching(/李敏|黄国栋/) } })
  })

  test('an answer that leaves a demand out is not sent, and names it', async () => {
    const caseId = await raise(district)
    await district.as('worker-li', 'case.take-on-case', { caseId })
    const reply = await district.tryAs('worker-li', 'case.answer-case', { caseId, points: bothPoints.slice(0, 1) })
    expect(reply).toMatchObject({
      error: { code: 'points_unanswered', message: expect.stringContaining('请说明什么时候修') },
    })
    const strange = [...bothPoints, { demandId: 'd9', text: '多出来的' }]
    expect(codeOf(await district.tryAs('worker-li', 'case.answer-case', { caseId, points: strange }))).toBe(
      'invalid_input',
    )
  })

  test('a withdrawn case is over, and nobody works on it any more', async () => {
    const caseId = await raise(district)
    await district.as('resident-chen', 'case.withdraw-case', { caseId })
    expect(codeOf(await district.tryAs('worker-li', 'case.take-on-case', { caseId }))).toBe('case_moved_on')
    expect((await district.store.get(cases, caseId))?.open).toBe(false)
  })
})
