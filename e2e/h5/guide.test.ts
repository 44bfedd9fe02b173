import { guideTable, socialCard } from '../../local/testing/guide-table'
import { DESK, openTown, type Town } from './open-town'

const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const dog = { ...socialCard, 事项名称: '领养流浪狗登记', 类别: '其他', 秒批: '否', 要带什么: '身份证;养狗承诺书' }
const tables = async (...rows: Record<string, string>[]) => {
  const buffer = await guideTable(rows)
  return { name: '事项.xlsx', mimeType, buffer }
}

describe('the service guide', () => {
  let town: Town
  beforeAll(async () => {
    town = await openTown()
  })
  afterAll(() => town?.close())

  test('a resident finds a made-up matter, which says so, and ticks off what to bring', async () => {
    const chen = await town.arrive('resident-chen')
    await chen.goto('/pages/home/index')
    await chen.see('要带什么、多久办好')
    await chen.shot('guide-01-home')
    await chen.tap('#guide-door')
    await chen.see('标着“示例”')
    await chen.shot('guide-02-list')
    await chen.type('#guide-search', '社保卡丢了')
    await chen.see('社会保障卡挂失')
    await chen.shot('guide-03-found')
    await chen.tap('社会保障卡补领')
    await chen.see('这一条是示例')
    await chen.tap('#bring-0')
    await chen.see('都备齐了')
    await chen.shot('guide-04-entry')
    const he = await town.arrive('resident-he')
    await he.goto(`/packages/guide/list/index?words=${encodeURIComponent('火星')}`)
    await he.see('没有找到')
    await he.shot('guide-05-none')
    expect([...chen.faults, ...he.faults]).toEqual([])
  })

  test('in large type nothing is cut', async () => {
    const chen = await town.arrive('resident-chen')
    await chen.goto('/pages/me/index')
    await chen.see('我关心的')
    // Brought to the edge it would lie under the tabs.
    await chen.at('#tag-tenant').evaluate((tag) => tag.scrollIntoView({ block: 'center' }))
    await chen.tap('#tag-tenant')
    await chen.see('✓ 租住居民')
    await chen.shot('guide-06-me')
    await chen.tap('#large-type-switch')
    await chen.goto('/packages/guide/list/index')
    await chen.see('标着“示例”')
    await chen.shot('guide-07-large')
    expect(chen.faults).toEqual([])
  })

  test("the admin's table with mistakes is told of each; mended it goes in, and a resident finds it", async () => {
    const deng = await town.arrive('admin-district', DESK)
    await deng.goto('/packages/admin/guides/index')
    await deng.see('全部事项')
    await deng.shot('guide-08-keep')
    await deng.pick('#import-choose', await tables(socialCard, { ...dog, 类别: '宠物', 要多久: '' }))
    await deng.see('里有 2 处要改,还没有导入')
    await deng.see('第 3 行')
    await deng.shot('guide-09-wrong')
    await deng.pick('#import-choose', await tables(socialCard, dog))
    await deng.see('2 条都对,其中秒批 1 条')
    await deng.shot('guide-10-right')
    await deng.tap('#import-bring')
    await deng.see(/导入好了:新增 \d 条.*删除示例 \d+ 条/)
    await deng.shot('guide-11-imported')
    await deng.tap('修改')
    await deng.see('修改这一条')
    await deng.shot('guide-12-form')
    const chen = await town.arrive('resident-chen')
    await chen.goto('/packages/guide/list/index')
    await chen.type('#guide-search', '流浪狗')
    await chen.tap('领养流浪狗登记')
    await chen.see('养狗承诺书')
    expect(await chen.text()).not.toContain('示例')
    await chen.shot('guide-13-real')
    expect([...deng.faults, ...chen.faults]).toEqual([])
  })

  test('a worker answers a case with it, and the resident gets there from the answer', async () => {
    const place = { communityCode: '440112001010', address: '荔园小区3栋楼下' }
    const asked = {
      category: 'other',
      text: '楼下有流浪狗,我想领回家养,要办什么',
      demands: ['请告诉我怎么办'],
      place,
      photos: [],
    }
    const { caseId } = await town.call<{ caseId: string }>('resident-chen', 'case.submit-case', asked)
    await town.call('worker-li', 'case.take-on-case', { caseId })
    const li = await town.arrive('worker-li')
    await li.goto(`/packages/desk/handle/index?caseId=${caseId}`)
    await li.see('逐条答复')
    await li.type('#answer-d1', '可以领养,到街道做个登记就行,要带的东西见下面')
    await li.tap('#answer-guide')
    await li.type('#answer-guide-search', '流浪狗')
    await li.tap('领养流浪狗登记(当场办好)')
    await li.see('附上办事指南:领养流浪狗登记')
    await li.shot('guide-14-answer')
    await li.tap('#answer-submit')
    await li.see('请居民看看解决了没有')
    const chen = await town.arrive('resident-chen')
    await chen.goto(`/pages/case-detail/index?caseId=${caseId}`)
    await chen.see('看办事指南:领养流浪狗登记')
    await chen.shot('guide-15-case')
    await chen.tap('#case-guide')
    await chen.see('养狗承诺书')
    expect([...li.faults, ...chen.faults]).toEqual([])
  })
})
