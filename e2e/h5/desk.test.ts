import { DESK, openTown, type Town } from './open-town'

const HOURS = 60

describe('the desk at 1440 × 900', () => {
  let town: Town
  let hole: string
  let flood: string

  beforeAll(async () => {
    town = await openTown()
    hole = await raise('人行道有个坑,老人容易摔倒', false)
    flood = await raise('三楼水管爆了,水流到楼梯上', true)
  })
  afterAll(() => town?.close())

  const raise = async (text: string, urgent: boolean) => {
    const place = { communityCode: '440112001010', address: '荔园小区3栋' }
    const input = { category: 'environment', text, place, urgent, photos: [] }
    return (await town.call<{ caseId: string }>('resident-chen', 'case.submit-case', input)).caseId
  }

  test('the inbox puts first what is due first, and says why in words', async () => {
    const li = await town.arrive('worker-li', DESK)
    await li.goto('/packages/desk/inbox/index')
    await li.see('人行道有个坑')
    const text = await li.text()
    expect(text.indexOf('三楼水管爆了')).toBeLessThan(text.indexOf('人行道有个坑'))
    expect(text).toMatch(/紧急|小时|很急/)
    await li.shot('desk-01-inbox')
  })

  test('the actions stand at the right of the case, and nothing is cut off at the side', async () => {
    const li = await town.arrive('worker-li', DESK)
    await li.goto(`/packages/desk/handle/index?caseId=${flood}`)
    await li.see('我来受理')
    const state = (await li.at('#case-state').boundingBox())!
    const act = (await li.at('#take-on').boundingBox())!
    expect(act.x).toBeGreaterThanOrEqual(state.x + state.width)
    expect(act.y + act.height).toBeLessThan(DESK.height)
    expect(await li.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(DESK.width)
    await li.shot('desk-02-case')
  })

  test('two who take it on at once: one has it, the other reads who does', async () => {
    const li = await town.arrive('worker-li', DESK)
    const huang = await town.arrive('worker-huang', DESK)
    for (const person of [li, huang]) {
      await person.goto(`/packages/desk/handle/index?caseId=${flood}`)
      await person.see('我来受理')
    }
    await li.tap('#take-on')
    await li.see('荔园社区在办')
    await huang.tap('#take-on')
    // Said until it is read, as the page behind it is fetched anew at once.
    await huang.see('没有办成')
    await huang.see(/正在办理|正由李敏办理/)
    await huang.shot('desk-03-too-late')
    await huang.tap('知道了')
    await huang.see('荔园社区在办')
    await huang.see('荔园社区 · 李敏')
  })

  test('a worker of another community can neither list it nor open it', async () => {
    const wu = await town.arrive('worker-wu', DESK)
    await wu.goto('/packages/desk/inbox/index')
    await wu.see('没有等受理的诉求')
    await wu.goto(`/packages/desk/handle/index?caseId=${hole}`)
    await wu.see('没有找到这条记录')
    expect(await wu.text()).not.toContain('人行道')
  })

  test('what is past its limit says so on the list', async () => {
    await town.advance(14 * 24 * HOURS)
    const li = await town.arrive('worker-li', DESK)
    await li.goto('/packages/desk/inbox/index')
    await li.see(/超/)
    await li.shot('desk-04-late')
    expect(town.faults()).toEqual([])
  })
})
