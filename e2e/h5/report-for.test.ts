import { openTown, type Town } from './open-town'

describe('somebody without a phone', () => {
  let town: Town
  beforeAll(async () => {
    town = await openTown()
  })
  afterAll(() => town?.close())

  test('a member writes for them, reads out their code, and confirms with it', async () => {
    const zhou = await town.arrive('member-zhou')
    await zhou.goto('/pages/home/index')
    await zhou.see('替人反映')
    await zhou.shot('report-for-00-home')
    await zhou.tap('#report-for')
    await zhou.see('替谁反映')
    await zhou.shot('report-for-01-empty')
    await zhou.tap('#report-submit')
    await zhou.shot('report-for-02-wrong')
    await zhou.type('#report-name', '梁伯')
    await zhou.type('#raise-text', '楼道的灯坏了三天,梁伯晚上不敢下楼')
    await zhou.type('#raise-address', '荔园小区3栋')
    await zhou.tap('#raise-category-environment')
    await zhou.tap('#report-submit')
    await zhou.see('梁伯的确认码')
    const code = (await zhou.words('#report-code')).trim()
    expect(code).toMatch(/^\d{6}$/)
    await zhou.shot('report-for-03-code')
    await zhou.tap('#report-given')
    await zhou.see(/楼道的灯坏了/)
    await zhou.shot('report-for-04-case')

    const caseId = /caseId=(\d+)/.exec(zhou.page.url())?.[1] ?? ''
    await town.call('worker-li', 'case.take-on-case', { caseId })
    await town.call('worker-li', 'case.answer-case', {
      caseId,
      points: [{ demandId: 'd1', text: '灯已经换好了,请晚上看看。' }],
    })
    await zhou.page.reload()
    await zhou.see('这样解决了吗')
    await zhou.shot('report-for-05-answered')
    await zhou.type('#evidence-code', code)
    await zhou.tap('#confirm-satisfied')
    await zhou.see('已办结,您评价满意')
    expect(zhou.faults).toEqual([])
  })

  test("the district's dispatcher takes in a call by its number", async () => {
    const xie = await town.arrive('dispatcher-district')
    await xie.goto('/packages/member/report-for/index')
    await xie.tapUntil(['#report-source-hotline'], '#report-hotline')
    await xie.see('12345工单号')
    await xie.see('请选择社区')
    await xie.shot('report-for-06-hotline')
    expect(xie.faults).toEqual([])
  })
})
