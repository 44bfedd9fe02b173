import { codeOf, type District, openDistrict, raise } from '../../local/testing/open-district'

let district: District
let caseId: string
beforeEach(async () => {
  district = await openDistrict()
  caseId = await raise(district)
  await district.as('worker-li', 'case.take-on-case', { caseId })
})
const view = (persona: string) => district.as(persona, 'case.view-case', { caseId })
const ask = () => district.as('worker-li', 'case.ask-extension', { caseId, count: 3, reason: '等新灯到货' })

describe('more time is asked for and granted, never taken', () => {
  test('granted by the street: the date moves, and its explanation says by whom', async () => {
    await ask()
    expect(await view('resident-chen')).toMatchObject({
      state: 'extension_asked',
      deadline: { sentence: '3月9日(周一)前办结' },
    })
    const inbox = await district.as('dispatcher-huangpu', 'case.list-inbox', { view: 'deciding' })
    expect(inbox.cases).toMatchObject([{ id: caseId, urgency: expect.stringContaining('申请延期') }])
    await district.as('dispatcher-huangpu', 'case.grant-extension', { caseId })
    expect((await view('resident-chen')).deadline).toMatchObject({
      sentence: '3月12日(周四)前办结',
      explanation: expect.arrayContaining(['其中3个工作日是上一级同意的延期']),
    })
  })

  test('declined with a reason that the resident can read: the old date holds', async () => {
    await ask()
    await district.as('dispatcher-huangpu', 'case.decline-extension', { caseId, reason: '备件已经到了' })
    const seen = await view('resident-chen')
    expect(seen).toMatchObject({ state: 'in_progress', deadline: { sentence: '3月9日(周一)前办结' } })
    expect(seen.steps.at(-1)).toMatchObject({ text: '备件已经到了', who: '黄埔街道 · 郑海涛' })
  })

  test('whoever asked cannot grant it, nor can another street', async () => {
    await ask()
    for (const who of ['worker-li', 'worker-huang', 'resident-chen', 'admin-district'])
      expect(codeOf(await district.tryAs(who, 'case.grant-extension', { caseId }))).toBe('forbidden')
    expect(codeOf(await district.tryAs('dispatcher-hongshan', 'case.grant-extension', { caseId }))).toBe('not_found')
  })

  test('asked for and not decided in time, the case is late like any other', async () => {
    await ask()
    district.ports.clock.set('2026-03-10T00:00:00+08:00')
    await district.tick()
    expect((await view('worker-li')).deadline.overdue).toBe(true)
  })

  test('a resident who never adds what was asked for stops the clock for ten working days and no longer', async () => {
    await district.as('worker-li', 'case.ask-more', { caseId, question: '哪一盏灯?' })
    district.ports.clock.set('2026-03-16T23:59:00+08:00')
    await district.tick()
    expect((await view('worker-li')).state).toBe('needs_more')
    district.ports.clock.set('2026-03-17T00:00:00+08:00')
    await district.tick()
    const seen = await view('worker-li')
    expect(seen).toMatchObject({ state: 'in_progress', deadline: { stopped: false } })
    expect(seen.steps.at(-1)?.sentence).toBe('10个工作日没有等到补充,办理时间接着计算')
  })
})
