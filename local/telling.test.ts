import { makeLive } from '../cloudfunctions/broadcast/testing/live-broadcast'
import { bothPoints, type District, openDistrict, raise } from './testing/open-district'

let district: District
beforeEach(async () => {
  district = await openDistrict()
})
const accept = (template: 'case_progress' | 'notice' | 'reply', persona = 'resident-chen') =>
  district.as(persona, 'notify.keep-consents', { said: [{ template, word: 'accept' }] })
const told = () => district.ports.notifier.sent.map(({ template, words, page }) => [template, words.text, page])

test('a resident who agreed is told of the answer to their case, and a tap opens it', async () => {
  await accept('case_progress')
  const caseId = await raise(district)
  await district.as('worker-li', 'case.take-on-case', { caseId })
  await district.as('worker-li', 'case.answer-case', { caseId, points: bothPoints })
  await district.tick()
  expect(told()).toEqual([
    ['case_progress', expect.stringContaining('答复'), `pages/case-detail/index?caseId=${caseId}`],
  ])
})

test('who did not agree is told in the app, and what needs them is called by their community', async () => {
  const caseId = await raise(district)
  await district.as('worker-li', 'case.take-on-case', { caseId })
  await district.as('worker-li', 'case.answer-case', { caseId, points: bothPoints })
  await district.tick()
  expect(told()).toEqual([])
  const { messages } = await district.as('resident-chen', 'notify.list-messages', {})
  expect(messages[0]).toMatchObject({ caseId, important: true })
  const { calls } = await district.as('worker-li', 'notify.list-to-call', {})
  expect(calls).toMatchObject([{ name: '陈桂芳', text: messages[0]?.text }])
})

test('whoever asked under a notice hears of the answer, once', async () => {
  await accept('reply')
  const broadcastId = await makeLive(district.ports)
  const asked = { broadcastId, kind: 'question' as const, text: '没有社保卡能缴吗?' }
  const { replyId } = await district.as('resident-chen', 'broadcast.reply-to-broadcast', asked)
  await district.as('admin-huangpu', 'broadcast.answer-reply', { replyId, text: '可以,带身份证。' })
  await district.tick()
  await district.tick()
  expect(told()).toEqual([
    ['reply', '您在《医保缴费开始了》下的留言有回复了', `packages/notice/read/index?broadcastId=${broadcastId}`],
  ])
  const { messages } = await district.as('resident-chen', 'notify.list-messages', {})
  expect(messages).toMatchObject([{ broadcastId, as: 'reader', text: '您在《医保缴费开始了》下的留言有回复了' }])
})

test('an important notice goes to those who agreed and are meant, and to nobody else', async () => {
  for (const persona of ['resident-chen', 'resident-liang', 'worker-li']) await accept('notice', persona)
  const broadcastId = await makeLive(district.ports, { options: { push: true } })
  await district.tick()
  await district.tick()
  expect(told()).toHaveLength(2)
  expect(told()[0]).toEqual([
    'notice',
    '十二月底前交明年的医保',
    `packages/notice/read/index?broadcastId=${broadcastId}`,
  ])
})

test('a notice that is not important spends nobody’s message', async () => {
  await accept('notice')
  await makeLive(district.ports)
  await district.tick()
  expect(told()).toEqual([])
})
