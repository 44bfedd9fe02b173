import { makePhoto } from './make-photo'
import { DESK, openTown, type Town } from './open-town'
import type { PersonAtScreen } from './person-at-screen'

/** One case from a phone to its closed loop, by three people at real browsers. The steps build on each other. */
describe('a broken lamp', () => {
  let town: Town
  let chen: PersonAtScreen
  let li: PersonAtScreen
  let zheng: PersonAtScreen
  let caseId: string

  beforeAll(async () => {
    town = await openTown()
    chen = await town.arrive('resident-chen')
    li = await town.arrive('worker-li')
    zheng = await town.arrive('dispatcher-huangpu', DESK)
  })
  afterAll(() => town?.close())

  test('the resident raises it with a photo and two demands, and is told who has it until when', async () => {
    await chen.goto('/pages/home/index')
    await chen.see('荔园社区')
    await chen.shot('loop-01-home')
    await chen.tap('#raise-card')
    await chen.type('#raise-text', '楼下路灯坏了三天,晚上看不见路')
    await chen.tap('#raise-add-demand')
    await chen.type('#raise-demand-1', '请修好路灯')
    await chen.tap('#raise-add-demand')
    await chen.type('#raise-demand-2', '请说明什么时候修')
    await chen.type('#raise-address', '荔园小区3栋楼下')
    await chen.pick('#raise-photos', makePhoto('lamp.png'))
    await chen.see('去掉')
    await chen.shot('loop-02-raise')
    await chen.tap('#raise-submit')
    await chen.see('已经收到')
    caseId = (await chen.words('#receipt-number')).trim()
    expect(caseId).toMatch(/^\d{14}$/)
    await chen.see(/\d+月\d+日\(周.\)前/)
    await chen.tap('#deadline-why')
    await chen.shot('loop-03-receipt')
    await chen.tap('#receipt-open')
    await chen.see('已送到荔园社区,等待受理')
  })

  test('the community worker finds it, takes it on and asks for more', async () => {
    await li.goto('/pages/home/index')
    await li.tap('#work')
    await li.see('楼下路灯坏了三天')
    await li.shot('loop-04-inbox')
    await li.tap(`#case-${caseId}`)
    await li.tap('#take-on')
    await li.see('荔园社区在办')
    await li.tap('#ask-open')
    await li.type('#ask-text', '请问是东边还是西边那盏?')
    await li.tap('#ask-submit')
    await li.see('补充情况,补充后接着办')
    await li.shot('loop-05-asked')
  })

  test('the resident sees the question without doing anything, and adds what was asked', async () => {
    await chen.see('请问是东边还是西边那盏?', 25)
    await chen.shot('loop-06-needs-more')
    await chen.type('#add-more-text', '东边那盏,靠近车库')
    await chen.tap('#add-more-submit')
    await chen.see('荔园社区在办')
  })

  test('the worker answers point by point, with a photo', async () => {
    await li.goto('/packages/desk/inbox/index')
    await li.tap('#inbox-view-working')
    await li.tap(`#case-${caseId}`)
    await li.see('东边那盏,靠近车库')
    await li.type('#answer-d1', '东边路灯已换好灯泡')
    expect(await li.text()).toContain('还有1条没有答复')
    await li.type('#answer-d2', '今天上午修好的')
    await li.pick('#answer-photos', makePhoto('mended.png', [90, 150, 90]))
    await li.see('去掉')
    await li.shot('loop-07-answer')
    await li.tap('#answer-submit')
    await li.see('荔园社区已答复,请居民看看解决了没有')
  })

  test('the resident refuses, saying what is missing, and it goes up to the street', async () => {
    await chen.see('东边路灯已换好灯泡', 25)
    await chen.shot('loop-08-answered')
    await chen.tap('#refuse-open')
    await chen.type('#refuse-reason', '还有一盏不亮')
    await chen.shot('loop-09-refuse')
    await chen.tap('#refuse-submit')
    await chen.see(/已升到黄埔街道重新办理/)
    await chen.shot('loop-10-reopened')
  })

  test('the street takes it on and answers', async () => {
    await zheng.goto('/packages/desk/inbox/index')
    await zheng.see('楼下路灯坏了三天')
    await zheng.shot('loop-11-street-inbox')
    await zheng.tap(`#case-${caseId}`)
    await zheng.tap('#take-on')
    await zheng.type('#answer-d1', '两盏路灯都已修好')
    await zheng.type('#answer-d2', '今天下午修好的')
    await zheng.shot('loop-12-street-answer')
    await zheng.tap('#answer-submit')
    await zheng.see('黄埔街道已答复,请居民看看解决了没有')
  })

  test('the resident is satisfied, and the whole road can be read', async () => {
    await chen.see('两盏路灯都已修好', 25)
    await chen.tap('#confirm-satisfied')
    await chen.see('已办结,您评价满意')
    const text = await chen.text()
    for (const step of [
      '受理了这件诉求',
      '请居民补充情况',
      '办理时间接着计算',
      '还有一盏不亮',
      '认可答复,评价:满意',
      '停过表',
    ]) {
      expect(text).toContain(step)
    }
    await chen.shot('loop-13-closed')
    await chen.goto('/pages/cases/index')
    await chen.tap('#cases-show-all')
    await chen.see('已办结,您评价满意')
    expect(town.faults()).toEqual([])
  })
})
