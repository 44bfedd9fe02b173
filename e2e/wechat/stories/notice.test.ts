import { release } from '../../../local/testing/notices'
import type { MiniProgram } from '../../weapp/harness/open-mini-program'
import { openWechatCloud, type WechatCloud } from '../open-wechat-cloud'

/** A notice through the built functions. The steps build on each other. */
describe('a notice, in WeChat cloud', () => {
  let cloud: WechatCloud
  let chen: MiniProgram
  let broadcastId: string

  beforeAll(async () => {
    cloud = await openWechatCloud()
    broadcastId = await release(cloud.district)
    chen = cloud.phoneOf('resident-chen')
  })
  afterAll(() => cloud?.close())

  test('its words were asked about at WeChat before anybody saw them', () => {
    const asked = cloud.endpoint.openApi.called.map(({ name, input }) => `${name} ${input.content}`)
    expect(asked.join('\n')).toMatch(/security\.msgSecCheck .*流感疫苗/)
  })

  test('it is unread in the list, is opened, and counts as read', async () => {
    chen.open('/pages/notices/index')
    expect(await chen.waitFor('老年人免费接种流感疫苗')).toContain('● 未读')
    await chen.tap(`#notice-${broadcastId}`)
    await chen.waitFor('一句话说明')
    await cloud.waitUntilCalled('broadcast.mark-read', 1)
    const { unread } = await cloud.district.as('resident-chen', 'broadcast.view-broadcast', { broadcastId })
    expect(unread).toBe(false)
  })

  test('a question under it becomes a case that opens from there', async () => {
    await chen.input('#reply-text', '行动不便的老人能上门打吗?')
    await chen.tap('#reply-submit')
    await chen.waitFor('由您所在的社区受理')
    await chen.tap('转为诉求')
    await cloud.waitUntilCalled('broadcast.raise-from-reply', 1)
    for (let turn = 0; turn < 3; turn += 1) await cloud.district.tick()
    chen.pullDown()
    await chen.waitFor(/编号 \d{14}/)
    expect(await cloud.casesOf('resident-chen')).toHaveLength(1)
  })
})
