import { openTown, type Town } from './open-town'

describe('the first visit', () => {
  let town: Town
  beforeAll(async () => {
    town = await openTown()
  })
  afterAll(() => town?.close())

  test('offers to become anybody of the demo; who one is shows at once and can be changed', async () => {
    const visitor = await town.arrive()
    await visitor.goto('/pages/home/index')
    await visitor.see('换个身份试试')
    await visitor.shot('first-01-personas')
    await visitor.tap('#persona-resident-chen')
    await visitor.see('荔园社区')
    expect(await visitor.text()).not.toContain('看要办的诉求')
    await visitor.tap('#persona-switch')
    await visitor.tap('#persona-worker-li')
    await visitor.see('看要办的诉求')
    await visitor.page.reload()
    await visitor.see('演示身份:李敏')
  })

  test('large type makes the words larger on every page, stays, and pushes nothing out of sight', async () => {
    const chen = await town.arrive('resident-chen')
    // While a page slides in, sizes are still on their way.
    const still = () =>
      chen.page.waitForFunction(() => !document.getAnimations().some((moving) => moving instanceof CSSTransition))
    const size = async () => {
      await still()
      return chen.at('发生了什么').evaluate((at) => Number.parseFloat(getComputedStyle(at).fontSize))
    }
    await chen.goto('/pages/raise/index')
    await chen.see('发生了什么')
    const before = await size()
    await chen.goto('/pages/me/index')
    await chen.tap('#large-type-switch')
    await chen.shot('first-02-me-large')
    await chen.page.reload()
    await chen.goto('/pages/raise/index')
    await chen.see('荔园社区')
    expect(await size()).toBeGreaterThan(before * 1.15)
    expect(await chen.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await chen.shot('first-03-raise-large')
    await chen.goto('/pages/home/index')
    await chen.see('荔园社区')
    await chen.shot('first-04-home-large')
    expect(town.faults()).toEqual([])
  })
})
