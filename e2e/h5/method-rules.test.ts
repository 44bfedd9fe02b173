import { DESK, openTown, type Town } from './open-town'

describe("the six methods' rules", () => {
  let town: Town
  beforeAll(async () => {
    town = await openTown()
  })
  afterAll(() => town?.close())

  test("the district's admin changes one with a reason, and the change is on record", async () => {
    const deng = await town.arrive('admin-district', DESK)
    await deng.goto('/packages/admin/method-rules/index')
    await deng.see('修改上门办')
    await deng.shot('method-rules-01')
    await deng.tap('#edit-doorstep')
    await deng.shot('method-rules-02-form')
    await deng.type('#rule-limit', '8')
    await deng.tap('#rule-save')
    await deng.see('还有 1 处要改一下')
    await deng.type('#rule-reason', '老人等不了十天')
    await deng.tap('#rule-save')
    await deng.see('已经改好')
    await deng.see(/8个工作日内答复.*老人等不了十天/)
    await deng.shot('method-rules-03-saved')
    expect(deng.faults).toEqual([])
  })

  test('on a phone, and for a worker who only reads', async () => {
    const deng = await town.arrive('admin-district')
    await deng.goto('/packages/admin/method-rules/index')
    await deng.tap('#edit-joint')
    await deng.shot('method-rules-04-phone')
    const li = await town.arrive('worker-li')
    await li.goto('/packages/admin/method-rules/index')
    await li.see('由区管理员来改')
    await li.shot('method-rules-05-reader')
    expect([...deng.faults, ...li.faults]).toEqual([])
  })
})
