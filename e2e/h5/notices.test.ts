import { correct, release } from '../../local/testing/notices'
import { openTown, type Town } from './open-town'
import type { PersonAtScreen } from './person-at-screen'

const ROW =
  '<tr><td>80到89岁</td><td>每月100元</td><td>每月25日</td><td>社区居委会</td><td>身份证</td><td>自动发放</td></tr>'
const LINK = 'https://www.hp.gov.cn/a/very/long/address/that/goes/on/and/on/and/on/index_1234567890.html'
const BODY = [
  '<p>从<strong>12月1日</strong>起,80岁以上老人的高龄津贴<strong>不用申请</strong>,每月25日到账。</p>',
  `<h3>发多少</h3><table><tbody>${ROW}${ROW}</tbody></table>`,
  '<ul><li>户口在黄埔区</li><li>已经在领的不用再办</li></ul>',
  `<p>原文在<a href="${LINK}">${LINK}</a></p>`,
].join('')
const TITLE = '高龄津贴每月25日发放'
const CHECK = [
  { text: '每月几号到账?', options: ['15日', '25日'], right: 1, hint: '看第一段:每月25日到账' },
  { text: '要不要申请?', options: ['要带身份证去社区填表', '不用,自动发放'], right: 1, hint: '看第一段:不用申请' },
]

/** A notice from the list to the case that a question under it became. The steps build on each other. */
describe('a notice, in the browser', () => {
  let town: Town
  let chen: PersonAtScreen
  let broadcastId: string
  /** As the tests of the functions call it. */
  const district = () => ({ as: town.call }) as never
  const widest = () => chen.page.evaluate(() => document.documentElement.scrollWidth)

  beforeAll(async () => {
    town = await openTown()
    const content = {
      title: TITLE,
      summary: '80岁以上老人不用申请,每月25日到账。',
      body: BODY,
      category: 'policy' as const,
    }
    const source = { source: '广州市黄埔区民政局', documentNumber: '埔民〔2026〕18号', validUntil: '2099-12-31' }
    broadcastId = await release(district(), {
      content: { ...content, ...source },
      options: { duty: 'understand', check: CHECK },
    })
    chen = await town.arrive('resident-chen')
  })
  afterAll(() => town?.close())

  test('home shows it below 我要反映, and its doors', async () => {
    await chen.goto('/pages/home/index')
    await chen.see(TITLE)
    await chen.see('意见征集')
    await chen.shot('notices-01-home')
  })

  test('the tab has it among the unread; the other half has the messages', async () => {
    await chen.tap('#all-notices')
    await chen.see('● 未读')
    await chen.shot('notices-02-list')
    await chen.tap('#part-messages')
    await chen.see('现在没有消息')
    await chen.tap('#part-notices')
    await chen.see(TITLE)
  })

  test('it opens with its summary on top; a wide table scrolls by itself and pushes nothing aside', async () => {
    await chen.tap(`#notice-${broadcastId}`)
    await chen.see('一句话说明')
    await chen.see('埔民〔2026〕18号')
    expect(await widest()).toBeLessThanOrEqual(390)
    const table = chen.page.locator('.rich-table:visible').first()
    expect(await table.evaluate((at) => at.scrollWidth > at.clientWidth)).toBe(true)
  })

  test('the text grows with large type', async () => {
    const size = () =>
      chen.page
        .locator('#notice-text:visible p')
        .first()
        .evaluate((at) => {
          const pixels = (of: Element) => Number.parseFloat(getComputedStyle(of).fontSize)
          return pixels(at) / pixels(document.documentElement)
        })
    const before = await size()
    await chen.page.evaluate(() => localStorage.setItem('large-type', JSON.stringify({ data: true })))
    await chen.page.reload()
    await chen.see('一句话说明')
    // In sizes of the root, which follows the window's width and is worked out anew a moment after the page stands.
    const grown = async () => (await size()) > before * 1.15
    for (let looks = 0; looks < 100 && !(await grown()); looks += 1) await chen.page.waitForTimeout(100)
    expect(await size()).toBeGreaterThan(before * 1.15)
    expect(await widest()).toBeLessThanOrEqual(390)
    await chen.shot('notices-03-read-large')
    await chen.page.evaluate(() => localStorage.removeItem('large-type'))
    await chen.page.reload()
    await chen.see('户口在黄埔区')
  })

  test('a wrong choice brings its hint, and the right ones are understood', async () => {
    await chen.tap('#check-0-0')
    await chen.tap('#check-1-1')
    await chen.tap('#check-submit')
    await chen.see('再看一看:看第一段:每月25日到账')
    await chen.shot('notices-04-hint')
    await chen.tap('#check-0-1')
    await chen.tap('#check-submit')
    await chen.see('您已经看懂了这条通知')
  })

  test('a question goes under it, and one tap makes a case of it', async () => {
    await chen.type('#reply-text', '我家老人搬到天河住了,还能领吗?')
    await chen.tap('#reply-submit')
    await chen.see('由您所在的社区受理')
    await chen.shot('notices-05-replies')
    await chen.tap('转为诉求')
    await chen.see('已转为诉求')
    await town.advance(1)
    await chen.see(/看这件诉求/, 30)
    await chen.shot('notices-06-raised')
  })

  test('found by a word of its text', async () => {
    await chen.goto('/packages/notice/search/index')
    await chen.type('#notice-words', '津贴')
    await chen.tap('#notice-search-go')
    await chen.see(TITLE)
    await chen.shot('notices-07-search')
  })

  test('the poster’s code stands there, sharp', async () => {
    await chen.goto(`/packages/notice/poster/index?broadcastId=${broadcastId}`)
    await chen.see('手机扫一扫')
    const drawn = await chen.page
      .locator('#poster-qr:visible img')
      .evaluate((at) => (at as HTMLImageElement).naturalWidth)
    expect(drawn).toBeGreaterThan(0)
    await chen.shot('notices-08-poster')
  })

  test('corrected, it says in words what changed', async () => {
    await correct(district(), broadcastId, { content: { body: BODY.replace('每月25日到账', '每月20日到账') } })
    await chen.goto(`/packages/notice/read/index?broadcastId=${broadcastId}`)
    await chen.see('您看过以后,这条通知有更正')
    await chen.see('新增')
    await chen.shot('notices-09-corrected')
  })

  test('withdrawn, its reason stands in its place', async () => {
    await town.call('leader-ma', 'broadcast.withdraw-broadcast', { broadcastId, reason: '金额写错了,核对后再发' })
    await chen.page.reload()
    await chen.see('金额写错了,核对后再发')
    expect(await chen.text()).not.toContain('发多少')
    await chen.shot('notices-10-withdrawn')
    expect(town.faults()).toEqual([])
  })
})
