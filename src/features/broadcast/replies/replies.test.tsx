import { act, screen } from '@testing-library/react'
import { waitingCalls } from '../../../api/queue/queued-call'
import { at, isThere, open, settle, tap, type, typed } from '../../../testing/at-screen'
import { phone, pullDown } from '../../../testing/phone'
import { answer, backend, refusal } from '../../../testing/stand-in-backend'
import { NoticePage } from '../read/notice-page'
import { buildNotice, buildReply } from '../testing/build-notice'
import { arrived, openNotice, startReading } from '../testing/open-notice'

jest.mock('../../../api/send', () => require('../../../testing/stand-in-backend').door)

beforeEach(startReading)
const ANSWER = { text: '不用申请,自动到账', office: '黄埔街道', at: '2026-11-22T02:00:00.000Z', held: false }

test('the gathered questions with their answers stand before the others', async () => {
  await openNotice({}, [buildReply(2)], [buildReply(1, { pinned: true, answer: ANSWER })])
  const order = [...document.querySelectorAll('[id^="reply-r"]')].map(({ id }) => id)
  expect(order).toEqual(['reply-r1', 'reply-r2'])
  expect(at('reply-r1').textContent).toContain('不用申请,自动到账')
})

test('nobody asked yet: a sentence says so', async () => {
  await openNotice()
  expect(at('no-replies').textContent).toContain('还没有人提问')
})

test('a question is sent as it was typed, and the box is empty for the next', async () => {
  await openNotice()
  type('reply-text', '我家老人也能领吗?')
  await tap('reply-submit')
  expect(arrived('broadcast.reply-to-broadcast')).toEqual([
    { broadcastId: 'b1', kind: 'question', text: '我家老人也能领吗?' },
  ])
  expect(typed('reply-text')).toBe('')
  expect(at('reply-sent').textContent).toContain('已经送出')
})

test('a comment is chosen with one tap', async () => {
  await openNotice()
  await tap('reply-kind-comment')
  type('reply-text', '这样很好')
  await tap('reply-submit')
  expect(arrived('broadcast.reply-to-broadcast')[0]).toMatchObject({ kind: 'comment' })
})

test('one letter is too little; nothing is sent', async () => {
  await openNotice()
  type('reply-text', '啊')
  await tap('reply-submit')
  expect(at('reply-text-wrong').textContent).toContain('两个字以上')
  expect(arrived('broadcast.reply-to-broadcast')).toEqual([])
})

test('what must be checked first says so, and stands among my own', async () => {
  answer('broadcast.reply-to-broadcast', () => ({ replyId: 'r1', held: true }))
  const { now } = await openNotice()
  type('reply-text', '请问怎么领')
  await tap('reply-submit')
  expect(at('reply-sent').textContent).toContain('正在检查')
  now.replies = [buildReply(1, { mine: true, held: true })]
  act(pullDown)
  await settle()
  expect(at('reply-r1').textContent).toContain('正在检查,通过后大家才能看到')
  expect(isThere('raise-r1')).toBe(false)
})

test('refused words stay in the box', async () => {
  answer('broadcast.reply-to-broadcast', () => {
    throw refusal('text_refused')
  })
  await openNotice()
  type('reply-text', '不好的话')
  await tap('reply-submit')
  expect(at('outcome').textContent).toContain('您写的内容还在')
  expect(typed('reply-text')).toBe('不好的话')
})

test('what is being typed outlives the page', async () => {
  const { page } = await openNotice()
  type('reply-text', '还没写完')
  page.unmount()
  await openNotice()
  expect(typed('reply-text')).toBe('还没写完')
})

test('without a signal the question waits on the phone', async () => {
  await openNotice()
  type('reply-text', '我家老人也能领吗?')
  backend.online = false
  await tap('reply-submit')
  expect(waitingCalls.get()).toMatchObject([
    { operation: 'broadcast.reply-to-broadcast', title: '提问:我家老人也能领吗?' },
  ])
  expect(at('waiting-here').textContent).toContain('我家老人也能领吗')
})

test('one’s own becomes a case with one tap, after a sentence of what that means; others’ do not', async () => {
  const { now } = await openNotice({}, [buildReply(1, { mine: true }), buildReply(2)])
  expect(at('reply-r1').textContent).toContain('由您所在的社区受理')
  expect(isThere('raise-r2')).toBe(false)
  await tap('raise-r1')
  expect(arrived('broadcast.raise-from-reply')).toEqual([{ replyId: 'r1' }])
  now.replies = [
    buildReply(1, { mine: true, raised: { caseId: '26112000000001', state: '荔园社区在办', ended: false } }),
  ]
  act(pullDown)
  await settle()
  expect(isThere('raise-r1')).toBe(false)
  await tap('case-of-26112000000001')
  expect(phone.done).toContain('navigateTo /pages/case-detail/index?caseId=26112000000001')
})

test('until it has a number, that is said', async () => {
  await openNotice({}, [buildReply(1, { mine: true, raised: { state: '', ended: false } })])
  expect(at('reply-r1').textContent).toContain('编号马上就有')
})

test('whoever has no community yet is led to choose one', async () => {
  answer('broadcast.raise-from-reply', () => {
    throw refusal('community_needed')
  })
  await openNotice({}, [buildReply(1, { mine: true })])
  await tap('raise-r1')
  await tap('choose-for-r1')
  expect(phone.done).toContain('navigateTo /pages/choose-community/index')
})

test('closed replies say so, with the door to 我要反映; words that were being typed are not lost', async () => {
  const { now } = await openNotice({}, [buildReply(1)])
  type('reply-text', '正写着呢')
  now.view = { ...now.view, repliesOpen: false }
  act(pullDown)
  await settle()
  expect(isThere('reply-box')).toBe(false)
  expect(at('reply-kept').textContent).toBe('正写着呢')
  await tap('closed-raise')
  expect(phone.done).toContain('navigateTo /pages/raise/index')
  expect(isThere('reply-r1')).toBe(true)
})

test('replies that cannot be read leave the notice in sight', async () => {
  answer('broadcast.view-broadcast', () => buildNotice())
  answer('broadcast.list-replies', () => {
    throw refusal('forbidden')
  })
  open(<NoticePage broadcastId="b1" />)
  await screen.findByText(refusal('forbidden').message)
  expect(at('notice-title').textContent).toBe(buildNotice().title)
})
