import { codeOf, type District, openDistrict, raise } from '../../local/testing/open-district'
import { tasks } from '../../records/task'

let district: District
beforeEach(async () => {
  district = await openDistrict()
})
const HUANGPU = '440112001'
const LIYUAN = '440112001010'

const said = {
  title: '排查楼道灭火器',
  words: '把每栋楼的灭火器看一遍,过期的记下来',
  doneWhen: '每栋都看过,过期的都换了',
  dueOn: '2026-03-20',
}
const issue = async (change: object = {}, persona = 'admin-huangpu') =>
  (await district.as(persona, 'task.issue-task', { ...said, from: HUANGPU, to: [LIYUAN], ...change })).taskId
const view = (persona: string, taskId: string) => district.as(persona, 'task.view-task', { taskId })
const told = async (persona: string) =>
  (await district.as(persona, 'notify.list-messages', {})).messages.map(({ text }) => text)

describe('a task from a street to a community', () => {
  test('is accepted, reported on, handed in, sent back, handed in again and verified', async () => {
    const taskId = await issue()
    await district.tick()
    expect(await told('worker-li')).toEqual(['黄埔街道布置了任务《排查楼道灭火器》,请在2026-03-20前办好'])
    await district.as('worker-li', 'task.accept-task', { taskId })
    await district.as('worker-li', 'task.report-progress', { taskId, words: '看完了一半', photos: [] })
    await district.as('worker-li', 'task.hand-in-task', { taskId, words: '都看过了' })
    expect((await view('admin-huangpu', taskId)).actions).toEqual(['verify', 'send_back', 'cancel'])
    await district.as('admin-huangpu', 'task.send-back-task', { taskId, reason: '3栋还没有看' })
    await district.as('worker-li', 'task.hand-in-task', { taskId, words: '3栋也看过了' })
    await district.as('admin-huangpu', 'task.verify-task', { taskId })
    const done = await view('worker-li', taskId)
    expect(done).toMatchObject({ state: 'done', actions: [], personName: '李敏' })
    expect(done.entries.map(({ what }) => what)).toEqual(['进展', '交办结果', '退回', '交办结果'])
  })

  test('goes to a colleague, counted and with its reason; not to somebody from elsewhere', async () => {
    const taskId = await issue()
    const colleagues = (await district.as('worker-li', 'task.list-task-choices', { taskId })).colleagues
    const huang = colleagues.find(({ name }) => name === '黄国栋')!
    const reason = '这几栋归他管'
    await district.as('worker-li', 'task.hand-on-task', { taskId, personId: huang.id, reason })
    expect(await view('worker-huang', taskId)).toMatchObject({ personName: '黄国栋', handedOn: 1, state: 'sent' })
    expect(
      codeOf(await district.tryAs('worker-li', 'task.hand-on-task', { taskId, personId: 'pnobody', reason })),
    ).toBe('not_a_colleague')
    const away = { taskId, office: '440112002', reason }
    expect(codeOf(await district.tryAs('worker-li', 'task.hand-on-task', away))).toBe('task_out_of_reach')
  })

  test('is given more time by who issued it, never by itself', async () => {
    const taskId = await issue()
    await district.as('worker-li', 'task.ask-extension', { taskId, dueOn: '2026-03-25', reason: '新灭火器还没有到' })
    expect(codeOf(await district.tryAs('worker-li', 'task.decide-extension', { taskId, grant: true }))).toBe(
      'forbidden',
    )
    expect((await view('admin-huangpu', taskId)).extension).toEqual({ dueOn: '2026-03-25', reason: '新灭火器还没有到' })
    await district.as('admin-huangpu', 'task.decide-extension', { taskId, grant: true })
    expect(await view('worker-li', taskId)).toMatchObject({ dueOn: '2026-03-25' })
  })

  test('is reminded of twice and marked once when its day is over, and told to who issued it', async () => {
    const taskId = await issue()
    await district.tick()
    for (const day of ['2026-03-17', '2026-03-19', '2026-03-21', '2026-03-22']) {
      district.ports.clock.set(`${day}T10:00:00+08:00`)
      await district.tick()
      await district.tick()
    }
    const texts = await told('worker-li')
    expect(texts.filter((text) => text.includes('到期'))).toHaveLength(2)
    expect(texts.filter((text) => text.includes('过了期限'))).toHaveLength(1)
    expect((await told('dispatcher-huangpu')).filter((text) => text.includes('过了期限'))).toHaveLength(1)
    expect((await view('worker-li', taskId)).overdue).toBe(true)
  })

  test('what was written while the check was down is its writer’s alone, and passes by itself', async () => {
    const taskId = await issue()
    await district.as('worker-li', 'task.accept-task', { taskId })
    district.ports.contentSafety.verdict = 'held'
    await district.as('worker-li', 'task.report-progress', { taskId, words: '还在看', photos: [] })
    expect((await view('worker-li', taskId)).entries).toMatchObject([{ checking: true }])
    expect((await view('admin-huangpu', taskId)).entries).toEqual([])
    expect(
      codeOf(await district.tryAs('admin-huangpu', 'task.issue-task', { ...said, from: HUANGPU, to: [LIYUAN] })),
    ).toBe('unavailable')
    district.ports.contentSafety.verdict = 'passed'
    await district.tick()
    expect((await view('admin-huangpu', taskId)).entries).toMatchObject([{ text: '还在看', checking: false }])
  })

  test('comes from the grass roots to the street above too', async () => {
    const up = { ...said, title: '请协调路灯电源', from: LIYUAN, to: [HUANGPU], direction: 'up' as const }
    const { taskId } = await district.as('worker-li', 'task.issue-task', up)
    await district.as('dispatcher-huangpu', 'task.accept-task', { taskId })
    await district.as('dispatcher-huangpu', 'task.hand-in-task', { taskId, words: '供电局明天来' })
    await district.as('worker-li', 'task.verify-task', { taskId })
    expect((await view('dispatcher-huangpu', taskId)).state).toBe('done')
    expect(codeOf(await district.tryAs('worker-li', 'task.issue-task', { ...up, to: ['440112002'] }))).toBe(
      'task_out_of_reach',
    )
  })

  test('keeps when it was really done, where it waited on the phone', async () => {
    const taskId = await issue()
    await district.as('worker-li', 'task.accept-task', { taskId })
    const input = { taskId, words: '在地下室看的', photos: [] }
    const call = { operation: 'task.report-progress', input, requestId: '01KJQD3K4M5N6P7Q8R9S0T1V2W' }
    const queuedAt = '2026-03-02T00:30:00.000Z'
    expect((await district.serve({ openid: 'demo-worker-li', ...call, queuedAt })).ok).toBe(true)
    expect((await view('worker-li', taskId)).entries).toMatchObject([
      { at: queuedAt, arrivedAt: '2026-03-02T01:00:00.000Z' },
    ])
  })
})

describe('a task that comes again', () => {
  test('is there anew as the last one falls due, until the day that was set, each once', async () => {
    await issue({ dueOn: '2026-03-06', repeats: { every: 'week', until: '2026-03-20' } })
    for (const day of ['2026-03-06', '2026-03-13', '2026-03-20', '2026-03-27']) {
      district.ports.clock.set(`${day}T10:00:00+08:00`)
      await district.tick()
      await district.tick()
    }
    const all = (await district.store.find(tasks, { limit: 100 })).rows
    expect(all.map(({ dueOn }) => dueOn).sort()).toEqual(['2026-03-06', '2026-03-13', '2026-03-20'])
  })
})

describe('what the system knows is not asked for again (不得重复填报)', () => {
  test('a field that asks for it is refused with where it is known from', async () => {
    for (const label of ['填报单位', '联系电话:', '本社区在办诉求']) {
      const reply = await district.tryAs('admin-huangpu', 'task.issue-task', {
        ...{ ...said, from: HUANGPU, to: [LIYUAN], form: [{ label }] },
      })
      expect([label, codeOf(reply)]).toEqual([label, 'known_already'])
    }
  })

  test('known values stand in the form with where they come from; the input cannot change them', async () => {
    const form = [
      { label: '单位', known: 'office_name' as const },
      { label: '过期几个', kind: 'number' as const },
    ]
    const taskId = await issue({ form })
    await district.as('worker-li', 'task.accept-task', { taskId })
    expect((await view('worker-li', taskId)).form[0]).toMatchObject({
      value: '荔园社区居民委员会',
      from: '来自组织名录',
    })
    const hand = (values: string[]) =>
      district.tryAs('worker-li', 'task.hand-in-task', { taskId, words: '看完了', values })
    expect(codeOf(await hand([]))).toBe('invalid_input')
    expect(codeOf(await hand(['很多']))).toBe('invalid_input')
    expect(codeOf(await hand(['3', '别的单位']))).toBe('ok')
    expect((await view('admin-huangpu', taskId)).form.map(({ value }) => value)).toEqual(['荔园社区居民委员会', '3'])
  })
})

test('what grew from a case stands at the case, for whoever may see the task', async () => {
  const origin = { kind: 'case' as const, id: await raise(district) }
  const taskId = await issue({ origin })
  const linked = async (persona: string) => (await district.as(persona, 'task.list-linked', origin)).tasks
  expect((await linked('worker-li')).map((task) => task.taskId)).toEqual([taskId])
  expect(await linked('worker-wu')).toEqual([])
  expect(await view('worker-li', taskId)).toMatchObject({ origin })
  const nowhere = { ...said, from: HUANGPU, to: [LIYUAN], origin: { kind: 'case' as const, id: '26030200000000' } }
  expect(codeOf(await district.tryAs('admin-huangpu', 'task.issue-task', nowhere))).toBe('not_found')
})
