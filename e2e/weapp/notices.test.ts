import { correct, release } from '../../local/testing/notices'
import type { MiniProgram } from './harness/open-mini-program'
import { type Cloud, openCloud } from './stand-in-cloud'

const BODY = [
  '<p>本周一起,<strong>60岁以上</strong>的老人可以免费接种流感疫苗。</p>',
  '<table><tbody><tr><th>社区</th><th>地点</th></tr><tr><td>荔园社区</td><td>荔园路2号</td></tr></tbody></table>',
  '<p>有问题打电话<a href="tel:12345">12345</a>。</p>',
].join('')
const CHECK = [{ text: '要带什么?', options: ['户口簿', '身份证'], right: 1, hint: '看一句话说明的最后一句' }]
const SURVEY = {
  questions: [
    { kind: 'single' as const, text: '周末去方便吗?', options: ['方便', '不方便'] },
    { kind: 'text' as const, text: '还想说的', options: [] },
  ],
  until: '2099-12-31',
}

/** A notice on a resident's phone, from the list to the question under it. The steps build on each other. */
describe('a notice, on phones', () => {
  let cloud: Cloud
  let chen: MiniProgram
  let broadcastId: string
  const view = () => cloud.district.as('resident-chen', 'broadcast.view-broadcast', { broadcastId })

  beforeAll(async () => {
    cloud = await openCloud()
    broadcastId = await release(cloud.district, {
      content: { body: BODY },
      options: { duty: 'understand', check: CHECK, survey: SURVEY },
    })
    chen = cloud.phoneOf('resident-chen')
  })
  afterAll(() => cloud?.close())

  test('home shows the newest with what it says in a sentence, and its doors', async () => {
    chen.open('/pages/home/index')
    const text = await chen.waitFor('60岁以上老人本周起可以免费打流感疫苗')
    for (const words of ['我要反映', '办事指南', '公开办理', '意见征集']) expect(text).toContain(words)
    expect(text.indexOf('我要反映')).toBeLessThan(text.indexOf('老年人免费接种'))
  })

  test('the tab lists it as unread, with what it asks for, and says that it has arrived', async () => {
    await chen.tap('#all-notices')
    expect(chen.route()).toBe('pages/notices/index')
    const text = await chen.waitFor('老年人免费接种流感疫苗')
    expect(text).toMatch(/● 未读[\s\S]*请您看懂/)
    await cloud.waitUntilCalled('broadcast.mark-delivered', 1)
  })

  test('the other half of the tab has the messages of one’s own cases', async () => {
    await chen.tap('#part-messages')
    await chen.waitForGone('所有类别')
    await chen.tap('#part-notices')
    await chen.waitFor('老年人免费接种流感疫苗')
  })

  test('it opens with the summary on top, its table and the number to call, and counts as read', async () => {
    await chen.tap(`#notice-${broadcastId}`)
    expect(chen.route()).toBe('packages/notice/read/index')
    await chen.waitFor('一句话说明')
    await chen.tap('#link-0')
    expect(chen.said).toContain('拨打 12345')
    await cloud.waitUntilCalled('broadcast.mark-read', 1)
    expect((await view()).unread).toBe(false)
  })

  test('its text goes to WeChat’s rich text, which takes no script and no style sheet', () => {
    const nodes = chen.findAllTags('rich-text').map(({ attr }) => String(attr.nodes))
    expect(nodes.join('')).toMatch(/<strong>60岁以上<\/strong>[\s\S]*<td style="[^"]*">荔园路2号/)
    expect(nodes.filter((html) => html.includes('<table'))).toHaveLength(1)
  })

  test('a wrong choice brings the hint, the right one is understood; nothing is kept of the wrong one', async () => {
    await chen.tap('#check-0-0')
    await chen.tap('#check-submit')
    await chen.waitFor('再看一看:看一句话说明的最后一句')
    await chen.tap('#check-0-1')
    await chen.tap('#check-submit')
    await chen.waitFor('您已经看懂了这条通知')
    expect(await view()).toMatchObject({ understood: true, check: [] })
  })

  test('kept among the favourites, it is found there', async () => {
    await chen.tap('#favourite')
    await chen.waitFor('已收藏')
    expect((await view()).favourite).toBe(true)
  })

  test('the card that is sent to a friend opens this very page', () => {
    expect(chen.shareCard()).toEqual({
      title: '老年人免费接种流感疫苗',
      path: `/packages/notice/read/index?broadcastId=${broadcastId}`,
      imageUrl: '/assets/share-card.png',
    })
  })

  test('the poster says it in large words, with WeChat’s code, by which any phone opens this very notice', async () => {
    const { miniCodes } = cloud.district.ports
    miniCodes.code = { state: 'drawn', contentType: 'image/jpeg', bytes: Buffer.from('picture') }
    await chen.tap('#open-poster')
    expect(chen.route()).toBe('packages/notice/poster/index')
    await chen.waitFor('#poster-qr')
    expect(chen.find('#poster-qr')?.attr.src).toBe(
      `data:image/jpeg;base64,${Buffer.from('picture').toString('base64')}`,
    )
    chen.back()
    const [[page, scene] = ['', '']] = miniCodes.asked
    expect(scene.length).toBeLessThanOrEqual(32)
    const he = cloud.phoneOf('resident-he')
    he.open(`/${page}?scene=${encodeURIComponent(scene)}`)
    await he.waitFor('60岁以上')
    expect(he.route()).toBe('packages/notice/read/index')
  })

  test('the survey is answered, and says thanks', async () => {
    await chen.tap('#survey-submit')
    await chen.waitFor('第 1 题还没有选')
    await chen.tap('#survey-0-1')
    await chen.input('#survey-1', '请在社区里打')
    await chen.tap('#survey-submit')
    await chen.waitFor('您已经答过了')
  })

  test('a question waits on the phone while there is no network, and goes out once', async () => {
    chen.setOnline(false)
    await chen.input('#reply-text', '行动不便的老人能上门打吗?')
    await chen.tap('#reply-submit')
    await chen.waitFor('已存在手机里,有信号时自动送出')
    chen.setOnline(true)
    await cloud.waitUntilCalled('broadcast.reply-to-broadcast', 1)
    await chen.waitFor('行动不便的老人能上门打吗?')
    const { replies } = await cloud.district.as('resident-chen', 'broadcast.list-replies', { broadcastId })
    expect(replies).toMatchObject([{ text: '行动不便的老人能上门打吗?', mine: true, kind: 'question' }])
  })

  test('one tap makes a case of it, and the case opens from there', async () => {
    await chen.waitFor('由您所在的社区受理')
    await chen.tap('转为诉求')
    await cloud.waitUntilCalled('broadcast.raise-from-reply', 1)
    for (let turn = 0; turn < 3; turn += 1) await cloud.district.tick()
    chen.pullDown()
    await chen.waitFor(/编号 \d{14}/)
    await chen.tap(/看这件诉求/)
    expect(chen.route()).toBe('pages/case-detail/index')
    await chen.waitFor('行动不便的老人能上门打吗?')
    chen.back()
  })

  test('a correction stands before the text, with what changed', async () => {
    await correct(cloud.district, broadcastId, { content: { body: BODY.replace('本周一', '下周一') } })
    chen.pullDown()
    const text = await chen.waitFor('您看过以后,这条通知有更正')
    expect(text).toContain('改了时间和地点')
    expect(text).toMatch(/新增/)
  })

  test('withdrawn, the reason stands in its place', async () => {
    await cloud.district.as('leader-ma', 'broadcast.withdraw-broadcast', { broadcastId, reason: '疫苗没有到货' })
    chen.pullDown()
    const text = await chen.waitFor('撤回原因:疫苗没有到货')
    expect(text).not.toMatch(/荔园路2号|我要问/)
  })

  test('whoever it is not for does not find it, whatever link they open', async () => {
    const liang = cloud.phoneOf('resident-liang')
    liang.open(`/packages/notice/read/index?broadcastId=${broadcastId}`)
    await liang.waitFor('没有找到这条记录')
    expect(liang.text()).not.toContain('疫苗')
  })
})
