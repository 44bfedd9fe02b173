import type { MiniProgram } from './harness/open-mini-program'
import type { Cloud } from './stand-in-cloud'

/** What a story needs of a cloud, whichever it is. */
export type StoryCloud = Pick<Cloud, 'phoneOf' | 'casesOf' | 'sent' | 'close'> & {
  district: Pick<Cloud['district'], 'as'>
  calls: readonly object[]
}

/** The shipped mini program on three phones, in the real functions. The steps build on each other. */
export function describeLoop(words: string, openCloud: () => Promise<StoryCloud>): void {
  describe(words, () => {
    let cloud: StoryCloud
    let chen: MiniProgram
    let li: MiniProgram
    let caseId: string

    beforeAll(async () => {
      cloud = await openCloud()
      chen = cloud.phoneOf('resident-chen')
      li = cloud.phoneOf('worker-li')
    })
    afterAll(() => cloud?.close())

    test('home shows where one lives, and nothing of the desk or the demo to a resident', async () => {
      chen.open('/pages/home/index')
      await chen.waitFor('荔园社区')
      await chen.waitFor('现在没有在办的诉求')
      expect(chen.text()).not.toMatch(/看要办的诉求|演示|换个身份/)
    })

    test('the resident raises it with a photo, and the receipt says who has it until when', async () => {
      await chen.tap('#raise-card')
      await chen.input('#raise-text', '楼下路灯坏了三天,晚上看不见路')
      await chen.waitFor('✓ 交通出行')
      await chen.tap('#raise-find-place')
      chen.outside.photos = ['wxfile://tmp/lamp.jpg']
      await chen.input('#raise-address', '荔园小区3栋楼下')
      await chen.tap('#raise-photos')
      await chen.waitFor('去掉')
      await chen.tap('#raise-submit')
      await chen.waitFor('已经收到')
      expect(chen.route()).toBe('pages/receipt/index')
      const receipt = await chen.waitFor(/\d+月\d+日\(周.\)前/)
      caseId = /\d{14}/.exec(receipt)![0]
      const { photos, state } = await cloud.district.as('resident-chen', 'case.view-case', { caseId })
      expect({ photos: photos.length, state }).toEqual({ photos: 1, state: 'raised' })
    })

    test('its page shows the number, the state and the timeline, and why the day is that day', async () => {
      await chen.tap('#receipt-open')
      const text = await chen.waitFor('反映了问题,送到荔园社区')
      expect(text).toContain('已送到荔园社区,等待受理')
      expect(text).toContain(`编号 ${caseId}`)
      await chen.tap('#deadline-why')
      await chen.waitFor('5个工作日')
    })

    test('the worker finds it at the desk, which is a package of its own, and takes it on', async () => {
      li.open('/pages/home/index')
      await li.tap('#work')
      expect(li.route()).toBe('packages/desk/inbox/index')
      await li.tap(`#case-${caseId}`)
      await li.tap('#take-on')
      await li.waitFor('荔园社区在办')
    })

    test('the worker asks, the resident adds, the worker answers with a photo', async () => {
      await li.tap('#ask-open')
      await li.input('#ask-text', '请问是东边还是西边那盏?')
      await li.tap('#ask-submit')
      await li.waitFor('请居民补充情况,补充后接着办')
      chen.pullDown()
      await chen.waitFor('请问是东边还是西边那盏?')
      await chen.input('#add-more-text', '东边那盏,靠近车库')
      await chen.tap('#add-more-submit')
      await chen.waitFor('荔园社区在办')
      li.pullDown()
      await li.waitFor('东边那盏,靠近车库')
      await li.input('#answer-d1', '路灯已换好灯泡')
      li.outside.photos = ['wxfile://tmp/mended.jpg']
      await li.tap('#answer-photos')
      await li.waitFor('去掉')
      await li.tap('#answer-submit')
      await li.waitFor('荔园社区已答复')
    })

    test('the resident confirms with one tap, and the case is closed', async () => {
      chen.leaveAndReturn()
      chen.pullDown()
      await chen.waitFor('路灯已换好灯泡')
      await chen.tap('#confirm-satisfied')
      const text = await chen.waitFor('已办结,您评价满意')
      for (const step of [
        '荔园社区 · 李敏',
        '办理时间接着计算',
        '逐条答复,请居民确认',
        '认可答复,评价:满意',
        '停过表',
      ]) {
        expect(text).toContain(step)
      }
      expect((await cloud.casesOf('resident-chen'))[0]).toMatchObject({ id: caseId, state: 'confirmed' })
    })

    test("a stranger's phone sees nothing of it, whatever link it opens", async () => {
      const he = cloud.phoneOf('resident-he')
      he.open(`/pages/case-detail/index?caseId=${caseId}`)
      await he.waitFor('没有找到这条记录')
      expect(he.text()).not.toContain('路灯')
    })

    test('nothing that was sent named who was calling', () => {
      expect(cloud.calls.length).toBeGreaterThan(10)
      expect(cloud.sent().join('\n')).not.toMatch(/openid|demo-resident|demo-worker/i)
    })
  })
}
