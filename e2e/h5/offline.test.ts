import { waitUntil } from '../weapp/harness/wait-until'
import { makePhoto } from './make-photo'
import { openTown, type Town } from './open-town'
import type { PersonAtScreen } from './person-at-screen'

type Cases = { id: string; excerpt: string }[]

describe('without a network', () => {
  let town: Town
  beforeAll(async () => {
    town = await openTown()
  })
  afterAll(() => town?.close())

  const casesOf = async (persona: string) =>
    (await town.call<{ cases: Cases }>(persona, 'case.list-my-cases', { show: 'all' })).cases

  /** Once there is one, time goes by for a second one to show, were there any. */
  async function theOnlyCaseOf(persona: string) {
    let found: Cases = []
    const asking = setInterval(() => void casesOf(persona).then((cases) => (found = cases)), 300)
    await waitUntil(
      () => found.length > 0,
      () => `${persona} has no case`,
      40,
    ).finally(() => clearInterval(asking))
    await new Promise((later) => setTimeout(later, 1500))
    return casesOf(persona)
  }
  async function write(person: PersonAtScreen, text: string) {
    await person.type('#raise-text', text)
    await person.type('#raise-address', '荔园路12号门口')
  }

  test('what was raised waits, survives a reload, and goes out once with its photo', async () => {
    const chen = await town.arrive('resident-chen')
    await chen.goto('/pages/raise/index')
    await chen.see('荔园社区')
    // The other pages are fetched while this one is quiet.
    await chen.page.waitForTimeout(6000)
    await chen.context.setOffline(true)
    await write(chen, '路面有个坑,电动车差点摔倒')
    await chen.pick('#raise-photos', makePhoto('hole.png'))
    await chen.tap('#raise-submit')
    await chen.see('已存在手机里')
    await chen.shot('offline-01-receipt')
    // It waits sealed: no word of it lies readable in the browser.
    expect(await chen.page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toMatch(/路面|荔园路12号/)
    await chen.tap('#receipt-home')
    await chen.see('1 件还没送出')
    await chen.see('没有网络,写好的会先存着')
    await chen.shot('offline-02-home')

    // The pages can be had again, the backend not yet.
    await chen.context.route('**/api/**', (route) => route.abort('internetdisconnected'))
    await chen.context.setOffline(false)
    await chen.page.reload()
    await chen.see('1 件还没送出')
    expect(await casesOf('resident-chen')).toEqual([])

    await chen.context.unroute('**/api/**')
    const cases = await theOnlyCaseOf('resident-chen')
    expect(cases).toHaveLength(1)
    const view = await town.call<{ photos: unknown[] }>('resident-chen', 'case.view-case', { caseId: cases[0]!.id })
    expect(view.photos).toHaveLength(1)
    await chen.see('已送到荔园社区', 25)
    expect(await chen.text()).not.toContain('还没送出')
  })

  test('a case whose answer was lost on the way is sent again and still is one case', async () => {
    const he = await town.arrive('resident-he')
    await he.goto('/pages/raise/index')
    await he.see('荔园社区')
    let lost = 0
    await he.context.route('**/api/call', async (route) => {
      if (lost > 0 || !route.request().postData()?.includes('case.submit-case')) return route.continue()
      lost += 1
      await route.fetch()
      return route.abort('connectionreset')
    })
    await write(he, '楼道堆了很多杂物,走路不方便')
    await he.tap('#raise-category-environment')
    await he.tap('#raise-submit')
    await he.see(/已存在手机里|已经收到/)
    expect(await theOnlyCaseOf('resident-he')).toHaveLength(1)
    expect(lost).toBe(1)
    expect(town.faults()).toEqual([])
  })

  test('where even the next page cannot be fetched, the page says that it waits, and finds no fault', async () => {
    const liang = await town.arrive('resident-liang')
    await liang.goto('/pages/raise/index')
    await liang.see('红山街道')
    await liang.context.setOffline(true)
    await liang.type('#raise-text', '公交站牌倒了,看不到路线')
    await liang.type('#raise-address', '红山街公交站')
    await liang.tap('#raise-submit')
    await liang.see('已存在手机里')
    expect(await liang.text()).not.toContain('要改一下')
  })
})
