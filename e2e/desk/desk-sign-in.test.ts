import type { PersonAtScreen } from '../h5/person-at-screen'
import { readQr } from '../h5/read-qr'
import type { MiniProgram } from '../weapp/harness/open-mini-program'
import { openOffice } from './open-office'

type Office = Awaited<ReturnType<typeof openOffice>>
const WORDS = '楼下路灯坏了三天,请派人来修'

/** The mini program scans what a real browser shows. The steps build on each other. */
describe('signing in at a desk with the phone', () => {
  let office: Office
  let desk: PersonAtScreen
  let phone: MiniProgram
  beforeAll(async () => {
    office = await openOffice()
    desk = await office.desk()
    phone = office.cloud.phoneOf('worker-li')
  })
  afterAll(() => office?.close())

  async function scan(): Promise<string> {
    await desk.at('#desk-qr').waitFor()
    const number = (await desk.words('#desk-number')).trim()
    phone.outside.codes.push(await readQr(desk.at('#desk-qr')))
    phone.open('/pages/me/index')
    await phone.waitFor('扫码登录电脑')
    await phone.tap('#desk-scan')
    await phone.waitFor('先看电脑上的数字')
    return number
  }

  test('without a demo there is nothing but the code', async () => {
    await desk.goto('/pages/raise/index')
    await desk.at('#desk-qr').waitFor()
    expect(await desk.text()).not.toContain('演示')
    expect(await readQr(desk.at('#desk-qr'))).toMatch(/\/d\/[\w-]+\.[\w-]{43}$/)
    await desk.shot('desk-sign-in')
  })

  test('不是我 leaves the desk outside, with a way to a new code', async () => {
    await scan()
    await phone.tap('#desk-refuse')
    await phone.waitFor('没有登录')
    await desk.see('手机上选了“不是我”')
    await desk.shot('desk-refused')
    await desk.tap('#desk-renew')
    await desk.at('#desk-qr').waitFor()
  })

  test('the phone shows the same number, says yes, and the desk is in', async () => {
    const number = await scan()
    expect(number).toMatch(/^\d\d$/)
    for (const words of [number, '李敏', '荔园社区社区工作者', 'Chrome 浏览器']) await phone.waitFor(words)
    await desk.see('已扫码')
    await desk.shot('desk-scanned')
    await phone.tap('#desk-confirm')
    await phone.waitFor('电脑已经登录')
    await desk.at('#desk-leave').waitFor()
    expect(await desk.text()).toContain('李敏')
    await desk.shot('desk-in')
  })

  test('ended from the phone, its next call is refused, the code is back, and what was typed is kept', async () => {
    await desk.goto('/pages/raise/index')
    await desk.type('#raise-text', WORDS)
    const token = await desk.page.evaluate(() => JSON.parse(localStorage.getItem('session') ?? '{}').data.token)
    phone.open('/packages/mine/desks/index')
    await phone.waitFor('退出这台电脑')
    await phone.tap('退出这台电脑')
    await phone.waitFor('现在没有登录着的电脑')
    const refused = await fetch(`${office.address}/api/call`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ operation: 'directory.view-me', input: {} }),
    })
    expect(refused.status).toBe(401)
    expect(((await refused.json()) as { error: { message: string } }).error.message).toContain('登录已过期')
    await desk.see('这台电脑上的登录已经结束')
    await desk.shot('desk-ended')
    await scan()
    await phone.tap('#desk-confirm')
    await desk.at('#raise-text').waitFor()
    expect(await desk.at('#raise-text').locator('textarea').first().inputValue()).toBe(WORDS)
  })

  test('退出 at the desk ends it for the phone too', async () => {
    await desk.tap('#desk-leave')
    await desk.at('#desk-qr').waitFor()
    expect((await office.cloud.district.as('worker-li', 'session.list-desks', {})).desks).toEqual([])
    expect(await desk.text()).not.toContain('登录已经结束')
  })

  test('an old code renews itself; a resident has no door to it', async () => {
    const old = await readQr(desk.at('#desk-qr'))
    office.later(3)
    await desk.page.waitForTimeout(5000)
    await desk.at('#desk-qr').waitFor()
    expect(await readQr(desk.at('#desk-qr'))).not.toBe(old)
    const chen = office.cloud.phoneOf('resident-chen')
    chen.open('/pages/me/index')
    await chen.waitFor('我的社区')
    expect(chen.text()).not.toContain('扫码登录电脑')
    chen.open(`/packages/mine/desk/index?q=${encodeURIComponent(await readQr(desk.at('#desk-qr')))}`)
    await chen.waitFor('只给工作人员使用')
  })

  test('without a network it says so, and goes on by itself', async () => {
    await desk.context.setOffline(true)
    await desk.see('没有网络,连上以后自动继续')
    await desk.context.setOffline(false)
    await desk.see('码两分钟换一次')
  })

  test('a narrow window has all of it, and no page ran into an error', async () => {
    const narrow = await office.desk({ width: 390, height: 844 })
    await narrow.goto('/pages/home/index')
    await narrow.at('#desk-qr').waitFor()
    await narrow.shot('desk-sign-in-narrow')
    expect([...desk.faults, ...narrow.faults]).toEqual([])
  })
})
