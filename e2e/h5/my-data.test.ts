import { openTown, type Town } from './open-town'

/** A resident looks at what is kept of them, takes it along and erases it. The steps build on each other. */
describe('my data at the screen', () => {
  let town: Town
  let caseId: string
  beforeAll(async () => {
    town = await openTown()
    const place = { communityCode: '440112001010', address: '荔园小区3栋楼下' }
    const input = { category: 'environment', text: '楼下路灯坏了三天', demands: ['请修好路灯'], place, photos: [] }
    ;({ caseId } = await town.call<{ caseId: string }>('resident-chen', 'case.submit-case', input))
    await town.call('worker-li', 'case.take-on-case', { caseId })
    await town.call('worker-li', 'case.reveal-contact', { caseId, reason: '上门前联系' })
  })
  afterAll(() => town?.close())

  test('says what there is and who looked, and gives it as a table', async () => {
    const chen = await town.arrive('resident-chen')
    await chen.goto('/pages/me/index')
    await chen.tap('#my-data')
    await chen.see('看了您的称呼和电话')
    await chen.see('我反映的诉求:1 条')
    await chen.shot('my-data')
    const downloading = chen.page.waitForEvent('download')
    await chen.tap('#export-data-make')
    expect((await downloading).suggestedFilename()).toBe('我的数据.xlsx')
    await chen.tap('#to-who-sees')
    await chen.see('谁能看到您的什么')
    await chen.shot('who-sees')
  })

  test('an open case is named before anything can be erased', async () => {
    const chen = await town.arrive('resident-chen')
    await chen.goto('/packages/mine/erase/index')
    await chen.see('1 件诉求没有办完')
    await chen.shot('erase-not-yet')
  })

  test('after the word and a yes the account is a new resident’s, in large type too', async () => {
    await town.call('resident-chen', 'case.withdraw-case', { caseId, reason: '已经好了' })
    const chen = await town.arrive('resident-chen')
    await chen.goto('/pages/me/index')
    await chen.tap('#large-type-switch')
    await chen.goto('/packages/mine/data/index')
    await chen.see('我反映的诉求:1 条')
    await chen.shot('my-data-large')
    await chen.goto('/packages/mine/erase/index')
    await chen.see('单位的记录留着的')
    await chen.type('#erase-word', '删除')
    await chen.shot('erase-large')
    expect(await chen.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await chen.tap('#erase-go')
    await chen.page.getByText('删了就找不回来').waitFor()
    await chen.page.locator('.taro-model__confirm:visible').click()
    await chen.see('您就是一位新居民')
    await chen.shot('erased-large')
    await town.advance(15)
    expect(await town.call('resident-chen', 'directory.view-me', {})).toMatchObject({ name: '', phone: '' })
    expect(await town.call('resident-chen', 'case.list-my-cases', {})).toMatchObject({ cases: [] })
    const kept = await town.call<{ text: string }>('worker-li', 'case.view-case', { caseId })
    expect(kept.text).toBe('(本人已要求删除)')
    expect(town.faults()).toEqual([])
  })
})
