import { act, screen } from '@testing-library/react'
import type { MessageLine } from '../../../../contract/notify/list-messages'
import { session } from '../../../api/session'
import { at, isThere, open, settle, tap } from '../../../testing/at-screen'
import { hidePage, phone, pullDown, resetPhone, showPage } from '../../../testing/phone'
import { answer, backend, refusal, resetBackend } from '../../../testing/stand-in-backend'
import { MessageList } from './message-list'
import { UnreadDot } from './unread-dot'

jest.mock('../../../api/send', () => require('../../../testing/stand-in-backend').door)

const line = (seq: number, change: Partial<MessageLine> = {}): MessageLine => ({
  id: `case:26112000000001:0000000${seq}:p:chen`,
  caseId: '26112000000001',
  kind: 'case.taken_on',
  text: `第${seq}步:荔园社区受理了,开始办理。`,
  important: false,
  unread: false,
  at: `2026-11-2${seq}T02:00:00.000Z`,
  as: 'reporter',
  ...change,
})
let stored: MessageLine[] = []
const marked = () => backend.arrived.filter(({ operation }) => operation === 'notify.mark-messages-read')
const order = () => [...document.querySelectorAll('.message-card')].map(({ id }) => id)

beforeEach(() => {
  resetPhone()
  resetBackend()
  session.set({ token: 't', expiresAt: '', person: { id: 'chen', name: '陈' } })
  stored = []
  answer('notify.list-messages', () => ({ messages: stored }))
  answer('notify.mark-messages-read', ({ until }: { until: string }) => {
    stored = stored.map((message) => (message.at <= until ? { ...message, unread: false } : message))
    return { readUntil: until }
  })
})
async function openList() {
  open(<MessageList />)
  await settle()
}

test('nobody was told anything yet: a sentence, and the one thing to do', async () => {
  await openList()
  expect(screen.getByText(/现在没有消息/)).toBeTruthy()
  expect(screen.getByText('有事要反映')).toBeTruthy()
  expect(marked()).toHaveLength(0)
})

test('the unread stand first and stay marked as new while one looks; they count as read at once', async () => {
  stored = [line(3, { unread: true }), line(2)]
  await openList()
  await settle()
  expect(order()).toEqual(['message-26112000000001-00000003', 'message-26112000000001-00000002'])
  expect(marked().map(({ input }) => input)).toEqual([{ until: '2026-11-23T02:00:00.000Z' }])
  expect(at('message-26112000000001-00000003').textContent).toContain('新')
  expect(at('message-26112000000001-00000002').textContent).not.toContain('新')
})

test('on the next visit nothing is new', async () => {
  stored = [line(3, { unread: true })]
  await openList()
  await settle()
  act(hidePage)
  act(showPage)
  await settle()
  expect(at('message-26112000000001-00000003').textContent).not.toContain('新')
})

test('a resident’s message opens their case, an office’s the desk', async () => {
  stored = [line(3), line(2, { id: 'case:26112000000001:00000002:o:440112001010', as: 'staff' })]
  await openList()
  await tap('message-26112000000001-00000003')
  await tap('message-26112000000001-00000002')
  expect(phone.done.filter((one) => one.startsWith('navigateTo'))).toEqual([
    'navigateTo /pages/case-detail/index?caseId=26112000000001',
    'navigateTo /packages/desk/handle/index?caseId=26112000000001',
  ])
})

test('what asks for an act says so in words', async () => {
  stored = [line(1, { important: true })]
  await openList()
  expect(at('message-26112000000001-00000001').textContent).toContain('要您看看')
})

test('a page more is fetched on request, until there is none', async () => {
  answer('notify.list-messages', ({ after }: { after?: string }) =>
    after ? { messages: [line(1)] } : { messages: [line(2)], next: 'then' },
  )
  await openList()
  await tap('more-messages')
  expect(order()).toHaveLength(2)
  expect(isThere('more-messages')).toBe(false)
})

test('messages that cannot be read say so, and come with the next try', async () => {
  answer('notify.list-messages', () => {
    throw refusal('unavailable')
  })
  await openList()
  expect(screen.getByText(refusal('unavailable').message)).toBeTruthy()
  answer('notify.list-messages', () => ({ messages: [line(1)] }))
  await tap('try-again')
  expect(order()).toHaveLength(1)
})

test('without a network the messages that were read stay in sight', async () => {
  stored = [line(1)]
  await openList()
  backend.online = false
  act(pullDown)
  await settle()
  expect(order()).toHaveLength(1)
})

test('a dot on 通知 says from the other tabs that something is unread', async () => {
  stored = [line(1, { unread: true })]
  open(<UnreadDot />)
  await settle()
  expect(phone.done).toContain('showTabBarRedDot')
})
