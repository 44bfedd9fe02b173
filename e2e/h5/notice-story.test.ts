import { makePhoto } from './make-photo'
import { DESK, openTown, type Town } from './open-town'
import type { PersonAtScreen } from './person-at-screen'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town?.close())
afterEach(() => expect(town.faults()).toEqual([]))

interface Listed {
  broadcasts: { broadcastId: string; title: string }[]
}
const PDF = Buffer.from('%PDF-1.7\n%%EOF\n')
const TITLE = '黄埔街道路灯报修怎么报'

/** 许晓东 of 黄埔街道 writes it at the desk, with the real editor. */
async function write(): Promise<PersonAtScreen> {
  const xu = await town.arrive('admin-huangpu', DESK)
  await xu.goto('/packages/publish/list/index')
  await xu.tap('#write')
  await xu.type('#content-title', TITLE)
  await xu.type('#content-summary', '灯坏了,在手机上说一声,三天内来修')
  await xu.page.locator('.rich-area').click()
  await xu.tap('#bar-heading')
  await xu.page.keyboard.type('怎么报')
  await xu.page.keyboard.press('Enter')
  await xu.page.keyboard.type('打开首页,点我要反映,拍张照就行。')
  await xu.tap('#bar-table')
  await xu.page.keyboard.type('时间')
  await xu.pick('#bar-photo', makePhoto('lamp.png'))
  await xu.page.locator('.rich-area img').waitFor()
  await xu.pick('#file-add', { name: '报修流程.pdf', mimeType: 'application/pdf', buffer: PDF })
  await xu.see('报修流程.pdf')
  await xu.type('#content-source', '黄埔街道')
  await xu.tap('#audience-add')
  await xu.tap('#audience-done')
  await xu.see('1. 包括黄埔街道的所有人')
  await xu.see(/个社区、村,\d+人/)
  await xu.tap('看懂')
  await xu.tap('#check-add')
  await xu.type('#check-1-text', '路灯坏了几天内来修?')
  await xu.type('#check-1-option-1', '三天')
  await xu.type('#check-1-option-2', '三十天')
  await xu.type('#check-1-hint', '看最上面那句话')
  await xu.see('已保存')
  await xu.shot('notice-desk-editor')
  return xu
}

test('a notice is written by one, released by another, read, asked about, answered, and what was asked is solved', async () => {
  const xu = await write()
  await xu.tap('#submit')
  await xu.see('等待审核发布')
  await xu.see('写的人以外的另一个人')
  const ma = await town.arrive('leader-ma', DESK)
  await ma.goto('/packages/publish/list/index')
  await ma.tap('等着发布')
  await ma.see(TITLE)
  await ma.shot('notice-desk-list')
  await ma.tap('打开接着办')
  await ma.see(/个社区、村,\d+人/)
  await ma.shot('notice-desk-release')
  await ma.tap('#release-now')
  await ma.see('已发布')

  const chen = await town.arrive('resident-chen')
  await chen.goto('/pages/notices/index')
  await chen.see(TITLE)
  const { broadcasts } = await town.call<Listed>('resident-chen', 'broadcast.list-broadcasts', {})
  const broadcastId = broadcasts.find(({ title }) => title === TITLE)?.broadcastId ?? ''
  await chen.goto(`/packages/notice/read/index?broadcastId=${broadcastId}`)
  await chen.see('打开首页,点我要反映')
  await chen.see('报修流程.pdf')
  const shown = chen.page.locator('#notice-text img').filter({ visible: true }).first()
  await shown.waitFor()
  expect(await shown.evaluate((image) => (image as unknown as { naturalWidth: number }).naturalWidth)).toBe(640)
  await chen.tap('三十天')
  await chen.tap('#check-submit')
  await chen.see('看最上面那句话')
  await chen.tap('三天')
  await chen.tap('#check-submit')
  await chen.see(/看懂/)
  await chen.type('#reply-text', '我们楼下的灯报了三次都没人来')
  await chen.tap('#reply-submit')
  await chen.see('我们楼下的灯报了三次都没人来')
  await chen.shot('notice-read')

  await xu.goto(`/packages/publish/replies/index?broadcastId=${broadcastId}`)
  await xu.see('陈桂芳')
  await xu.tap('回复')
  const { replies } = await town.call<{ replies: { replyId: string }[] }>(
    'admin-huangpu',
    'broadcast.list-reply-desk',
    {
      ...{ show: 'all', broadcastId },
    },
  )
  const replyId = replies[0]?.replyId ?? ''
  await xu.type(`#answer-${replyId}-words`, '对不起,这次一定派人去看。')
  await xu.shot('notice-desk-replies')
  await xu.tap(`#answer-${replyId}-pin`)
  await xu.tap('全部')
  await xu.see('对不起,这次一定派人去看。')

  await chen.page.reload()
  await chen.see('对不起,这次一定派人去看。')
  await chen.tap(`#raise-${replyId}`)
  await chen.shot('notice-raise')
  await chen.see(/编号/, 30)
  const again = await town.call<{ gathered: { raised?: { caseId?: string } }[] }>(
    'resident-chen',
    'broadcast.list-replies',
    {
      broadcastId,
    },
  )
  const caseId = again.gathered[0]?.raised?.caseId ?? ''
  await town.call('worker-li', 'case.take-on-case', { caseId })
  await town.call('worker-li', 'case.answer-case', { caseId, points: [{ demandId: 'd1', text: '今天已经修好' }] })
  await chen.goto(`/pages/case-detail/index?caseId=${caseId}`)
  await chen.see('来自通知')
  await chen.shot('notice-case')
  await town.call('resident-chen', 'case.confirm-answer', { caseId, rating: 'satisfied' })

  const he = await town.arrive('resident-he')
  await he.goto(`/packages/notice/read/index?broadcastId=${broadcastId}`)
  await he.see('已转为诉求:已办结')
  await xu.goto(`/packages/publish/receipts/index?broadcastId=${broadcastId}`)
  await town.advance(1)
  await xu.page.reload()
  await xu.see(/看了 [12]\//)
  await xu.shot('notice-desk-receipts')
})

test('a resident of another street never sees it, by any operation', async () => {
  const { broadcasts } = await town.call<Listed>('resident-chen', 'broadcast.list-broadcasts', {})
  const broadcastId = broadcasts.find(({ title }) => title === TITLE)?.broadcastId ?? ''
  const hers = (operation: string, input: object) => town.call<Listed>('resident-liang', operation, input)
  for (const [operation, input] of [
    ['broadcast.list-broadcasts', {}],
    ['broadcast.search-broadcasts', { words: '路灯报修' }],
  ] as const) {
    const found = await hers(operation, input)
    expect(found.broadcasts.map(({ title }) => title)).not.toContain(TITLE)
  }
  const choices = {
    'answer-check': { choices: [0] },
    'mark-read': { edition: 1 },
    'set-favourite': { favourite: true },
  }
  const questions = { 'reply-to-broadcast': { kind: 'question', text: '我也想问问' }, 'answer-survey': { answers: [] } }
  const looks = { 'view-broadcast': {}, 'list-replies': {}, 'view-survey': {} }
  for (const [name, input] of Object.entries({ ...choices, ...questions, ...looks })) {
    await expect(hers(`broadcast.${name}`, { broadcastId, ...input })).rejects.toThrow('not_found')
  }
  const liang = await town.arrive('resident-liang')
  await liang.goto(`/packages/notice/read/index?broadcastId=${broadcastId}`)
  await liang.see('没有找到')
})
