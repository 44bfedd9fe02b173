import { fillAnswer, fillDispatch, type HandlingTown, openHandlingTown } from './handling-town'
import { DESK } from './open-town'
import type { PersonAtScreen } from './person-at-screen'

let town: HandlingTown
beforeAll(async () => {
  town = await openHandlingTown()
})
afterAll(() => town?.close())
afterEach(() => expect(town.faults()).toEqual([]))

const isOff = async (person: PersonAtScreen, button: string) =>
  (await person.at(button).getAttribute('class'))?.includes('button-off') ?? false

/** 郑海涛 sends it to the community by this method, and 李敏 takes it on. */
async function dispatched(caseId: string, method: string): Promise<PersonAtScreen> {
  const zheng = await town.openCase('dispatcher-huangpu', caseId, DESK)
  await fillDispatch(zheng, method)
  await zheng.tap('#dispatch-submit')
  await zheng.see('已派给荔园社区')
  const li = await town.openCase('worker-li', caseId)
  await li.tapUntil(['#take-on'], '#answer-d1')
  await li.see('荔园社区在办')
  return li
}

describe('six methods, each failing its rule first and then meeting it', () => {
  test('立即办: past its day it climbs by itself, the street takes over and answers', async () => {
    const caseId = await town.atStreet('楼道的灯冒火花,很危险')
    await dispatched(caseId, 'immediate')
    await town.advance(25 * 60)
    const again = await town.openCase('worker-li', caseId)
    await again.see('提请黄埔街道督办')
    const zheng = await town.openCase('dispatcher-huangpu', caseId, DESK)
    await zheng.see('超期没有办好')
    await zheng.shot('method-1-immediate')
    await zheng.tap('#take-over')
    await zheng.see('超期未办结,由黄埔街道接手')
    await fillAnswer(zheng)
    await zheng.tap('#answer-submit')
    await zheng.see('请居民看看解决了没有')
    await town.confirm(caseId)
  })

  test('主动办: the button stays shut until a leader and a rectification list are there', async () => {
    const caseId = await town.atStreet('整条巷子的路灯年年坏')
    const zheng = await town.openCase('dispatcher-huangpu', caseId, DESK)
    await fillDispatch(zheng, 'proactive')
    await zheng.see('还没有选挂点领导')
    expect(await isOff(zheng, '#dispatch-submit')).toBe(true)
    await zheng.tap('马国良')
    await zheng.see('整改清单还没有一条')
    await zheng.tap('#plan-add')
    await zheng.type('#plan-measure-0', '更换整条线路')
    await zheng.type('#plan-who-0', '李敏')
    await zheng.type('#plan-by-0', '2027-01-31')
    await zheng.shot('method-2-proactive')
    await zheng.tap('#dispatch-submit')
    await zheng.see('已派给荔园社区')
    await zheng.see('挂点领导:马国良')
    const li = await town.openCase('worker-li', caseId)
    await li.tapUntil(['#take-on'], '#answer-d1')
    await fillAnswer(li)
    await li.tap('#answer-submit')
    await li.see('请居民看看解决了没有')
    await town.confirm(caseId)
  })

  test('上门办: no answer without a visit to the place; one from far away does not count', async () => {
    const caseId = await town.atStreet('好几户楼下的灯都不亮')
    const li = await dispatched(caseId, 'doorstep')
    await li.see('还要到现场签到1次')
    await fillAnswer(li)
    expect(await isOff(li, '#answer-submit')).toBe(true)
    await li.context.grantPermissions(['geolocation'])
    await li.context.setGeolocation({ latitude: 23.3, longitude: 113.445 })
    await visit(li, '在单位,还没有去')
    await li.see('不在现场')
    expect(await isOff(li, '#answer-submit')).toBe(true)
    // A browser reads WGS-84; this is where the case's point lies in it.
    await li.context.setGeolocation({ latitude: 23.10757, longitude: 113.43966 })
    await visit(li, '灯头烧了,当场换好')
    await li.see('在现场')
    await li.shot('method-3-doorstep')
    await li.tap('#answer-submit')
    await li.see('请居民看看解决了没有')
    await town.confirm(caseId)
  })

  test('跟踪办: no answer before a follow-up; a missed week is told to the street', async () => {
    const caseId = await town.atStreet('新路还没有装路灯')
    const li = await dispatched(caseId, 'tracked')
    await li.see('还没有写过跟踪进展')
    await fillAnswer(li)
    expect(await isOff(li, '#answer-submit')).toBe(true)
    await town.advance(9 * 24 * 60)
    const zheng = await town.arrive('dispatcher-huangpu', DESK)
    await zheng.goto('/packages/desk/inbox/index')
    await zheng.tap('等您决定')
    await zheng.see('1周没有进展')
    await zheng.shot('method-4-tracked')
    const again = await town.openCase('worker-li', caseId)
    await again.tap('#more-open')
    await again.tap('#follow-open')
    await again.type('#follow-words', '灯杆已经到货,下周安装')
    await again.tap('#follow-submit')
    await again.see('写了这一周的进展')
    await fillAnswer(again)
    await again.tap('#answer-submit')
    await again.see('请居民看看解决了没有')
    await town.confirm(caseId)
  })

  test('公开办: no answer without a public one, and none that names the resident', async () => {
    const caseId = await town.atStreet('小区路灯什么时候改成节能灯')
    const li = await dispatched(caseId, 'public')
    await li.see('答复要公开')
    await fillAnswer(li)
    expect(await isOff(li, '#answer-submit')).toBe(true)
    await li.type('#public-summary', '陈桂芳问路灯什么时候改')
    await li.type('#public-answer', '十二月底前全部改完')
    await li.tap('#answer-submit')
    await li.see('还有居民的姓名或电话')
    await li.type('#public-summary', '居民问路灯什么时候改')
    await li.shot('method-5-public')
    await li.tap('#answer-submit')
    await li.see('请居民看看解决了没有')
    const view = await town.call<{ published: unknown }>('resident-chen', 'case.view-case', { caseId })
    expect(view.published).toEqual({ summary: '居民问路灯什么时候改', answer: '十二月底前全部改完' })
    await town.confirm(caseId)
  })

  test('积极办: two departments, each with its own answer, before the street can give its own', async () => {
    const caseId = await town.atStreet('路灯被树挡住,树归园林,灯归城管')
    const zheng = await town.openCase('dispatcher-huangpu', caseId, DESK)
    await zheng.tap('#more-open')
    await zheng.tap('#call-open')
    await zheng.tap('#call-method-joint')
    await zheng.tap('#call-office-D06')
    await zheng.type('#call-words', '请一起到现场解决')
    await zheng.see('积极办要呼叫2个以上部门')
    expect(await isOff(zheng, '#call-submit')).toBe(true)
    await zheng.tap('#call-office-D07')
    await zheng.tap('#call-lead-D06')
    await zheng.shot('method-6-joint')
    await zheng.tap('#call-submit')
    await zheng.see('黄埔街道已请部门一起办')
    for (const [who, part, words] of [
      ['officer-tan', 'c1', '灯已经修好'],
      ['officer-lu', 'c2', '树已经修剪'],
    ] as const) {
      expect(await zheng.at('#answer-submit').count()).toBe(0)
      const officer = await town.openCase(who, caseId, DESK)
      await officer.tap(`#${part}-take-on`)
      await officer.tap(`#${part}-answer-open`)
      await officer.type(`#${part}-answer-words`, words)
      await officer.tap(`#${part}-answer-submit`)
      await officer.see('部门已答复')
    }
    await zheng.page.reload()
    await zheng.see('呼叫的部门都答复了')
    await fillAnswer(zheng)
    await zheng.tap('#answer-submit')
    await zheng.see('请居民看看解决了没有')
    await town.confirm(caseId)
  })
})

async function visit(person: PersonAtScreen, note: string): Promise<void> {
  await person.tapUntil(['#more-open', '#visit-open'], '#visit-note')
  await person.type('#visit-note', note)
  await person.tap('#visit-submit')
  await person.see(note)
}
