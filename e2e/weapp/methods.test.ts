import { raise } from '../../local/testing/open-district'
import { type Cloud, openCloud } from './stand-in-cloud'

/** Two of the six methods on the shipped mini program, each failing its rule first and then meeting it. */
describe('handling methods, on phones', () => {
  let cloud: Cloud
  beforeAll(async () => {
    cloud = await openCloud()
  })
  afterAll(() => cloud?.close())

  const point = { latitude: 23.105, longitude: 113.445 }
  const place = { communityCode: '440112001010', address: '荔园小区3栋楼下', point }
  const handle = (caseId: string) => `/packages/desk/handle/index?caseId=${caseId}`

  /** Raised, and passed up by the community: the street has it. */
  async function atStreet(text: string): Promise<string> {
    const caseId = await raise(cloud.district, { text, demands: ['请修好路灯'], place })
    await cloud.district.as('worker-li', 'case.return-case', { caseId, reason: '路灯归街道管' })
    return caseId
  }

  test('上门办: no answer without a visit to the place, and one from far away does not count', async () => {
    const caseId = await atStreet('好几户楼下的灯都不亮')
    const zheng = cloud.phoneOf('dispatcher-huangpu')
    zheng.open(handle(caseId))
    await zheng.tap('#dispatch-open')
    await zheng.tap('#dispatch-method-doorstep')
    await zheng.tap('#dispatch-office-440112001010')
    await zheng.input('#dispatch-words', '请上门看看')
    await zheng.tap('#dispatch-submit')
    await zheng.waitFor('已派给荔园社区')

    const li = cloud.phoneOf('worker-li')
    li.open(handle(caseId))
    await li.tap('#take-on')
    await li.input('#answer-d1', '路灯已经修好')
    await li.waitFor('还要到现场签到1次')
    await expect(li.tap('#answer-submit')).rejects.toThrow('disabled')
    await li.tap('#more-open')
    await li.tap('#visit-open')
    li.outside.place = { ...point, latitude: 23.3, accuracy: 20 } as never
    await li.input('#visit-note', '在单位,还没有去')
    await li.tap('#visit-submit')
    await li.waitFor('不在现场')
    await expect(li.tap('#answer-submit')).rejects.toThrow('disabled')
    li.outside.place = { ...point, accuracy: 20 } as never
    await li.input('#visit-note', '灯头烧了,当场换好')
    await li.tap('#visit-submit')
    await li.waitFor('李敏 · 在现场')
    await li.tap('#answer-submit')
    await li.waitFor('荔园社区已答复')
    const { visits } = await cloud.district.as('resident-chen', 'case.view-case', { caseId })
    expect(visits.map((visit) => visit.place)).toEqual(['不在现场', '在现场'])
  })

  test('积极办: one department is too few; with two, each answers on the own phone before the street does', async () => {
    const caseId = await atStreet('路灯被树挡住,树归园林,灯归城管')
    const zheng = cloud.phoneOf('dispatcher-huangpu')
    zheng.open(handle(caseId))
    await zheng.tap('#more-open')
    await zheng.tap('#call-open')
    await zheng.tap('#call-method-joint')
    await zheng.tap('#call-office-D06')
    await zheng.input('#call-words', '请一起到现场解决')
    await zheng.waitFor('积极办要呼叫2个以上部门')
    await expect(zheng.tap('#call-submit')).rejects.toThrow('disabled')
    await zheng.tap('#call-office-D07')
    await zheng.tap('#call-submit')
    await zheng.waitFor('黄埔街道已请部门一起办')
    for (const [who, part, words] of [
      ['officer-tan', 'c1', '灯已经修好'],
      ['officer-lu', 'c2', '树已经修剪'],
    ] as const) {
      const officer = cloud.phoneOf(who)
      officer.open(handle(caseId))
      await officer.tap(`#${part}-take-on`)
      await officer.tap(`#${part}-answer-open`)
      await officer.input(`#${part}-answer-words`, words)
      await officer.tap(`#${part}-answer-submit`)
      await officer.waitFor('部门已答复')
    }
    zheng.pullDown()
    await zheng.waitFor('呼叫的部门都答复了')
    await zheng.input('#answer-d1', '灯修好了,树也修剪了')
    await zheng.tap('#answer-submit')
    await zheng.waitFor('黄埔街道已答复')
  })
})
