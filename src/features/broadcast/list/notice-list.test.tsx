import { act, screen } from '@testing-library/react'
import type { BroadcastCard } from '../../../../contract/broadcast/broadcast-card'
import { at, isThere, open, settle, tap } from '../../../testing/at-screen'
import { phone, pullDown } from '../../../testing/phone'
import { answer, backend, refusal } from '../../../testing/stand-in-backend'
import { buildCard } from '../testing/build-notice'
import { arrived, startReading } from '../testing/open-notice'
import { NoticeList } from './notice-list'
import { NoticeParts } from './notice-parts'
import { showList } from './shown-list'

jest.mock('../../../api/send', () => require('../../../testing/stand-in-backend').door)

let all: BroadcastCard[] = []
type Asked = { show: string; category?: string; after?: string }
const order = () => [...document.querySelectorAll('.notice-card')].map(({ id }) => id)
const lists = () => arrived('broadcast.list-broadcasts') as unknown as Asked[]

beforeEach(() => {
  startReading()
  showList({ part: 'notices', show: 'all', category: undefined })
  all = []
  answer('broadcast.list-broadcasts', ({ show, category }: Asked) => ({
    broadcasts: all.filter(
      (card) =>
        (show !== 'unread' || card.unread) &&
        (show !== 'favourite' || card.favourite) &&
        (!category || card.category === category),
    ),
  }))
})
async function openList() {
  open(<NoticeList />)
  await settle()
  await settle()
}

test('nothing is there yet: a sentence says so', async () => {
  await openList()
  expect(screen.getByText(/现在没有给您的通知/)).toBeTruthy()
})

test('the unread stand first, and none is shown twice', async () => {
  all = [buildCard(4, { unread: false }), buildCard(3), buildCard(2, { unread: false }), buildCard(1)]
  await openList()
  expect(order()).toEqual(['notice-b3', 'notice-b1', 'notice-b4', 'notice-b2'])
  expect(screen.getByText('看过的')).toBeTruthy()
})

test.each<[string, Partial<BroadcastCard>]>([
  ['未读', {}],
  ['有更正', { corrected: true }],
  ['要签收', { duty: 'acknowledge', toDo: true }],
  ['请您看懂', { duty: 'understand', toDo: true }],
  ['请您答一答', { category: 'survey', toDo: true }],
  ['已过期', { ended: true }],
  ['已撤回', { withdrawn: true }],
])('a card says “%s” in words, to a screen reader too', async (words, changes) => {
  all = [buildCard(1, changes)]
  await openList()
  expect(at('notice-b1').textContent).toContain(words)
  expect(at('notice-b1').getAttribute('aria-label')).toContain(words)
})

test('what is withdrawn asks for nothing, and its summary is gone', async () => {
  all = [buildCard(1, { withdrawn: true, toDo: true, duty: 'acknowledge' })]
  await openList()
  expect(at('notice-b1').textContent).not.toMatch(/要签收|说的是什么|未读/)
})

test('a card opens its notice', async () => {
  all = [buildCard(1)]
  await openList()
  await tap('notice-b1')
  expect(phone.done).toContain('navigateTo /packages/notice/read/index?broadcastId=b1')
})

test('what has not been said to have arrived is said once', async () => {
  all = [buildCard(2, { undelivered: true }), buildCard(1, { undelivered: true, unread: false }), buildCard(3)]
  await openList()
  act(pullDown)
  await settle()
  expect(arrived('broadcast.mark-delivered')).toEqual([{ broadcastIds: ['b2', 'b1'] }])
})

test('favourites are asked for by a tap, without the group of unread ones', async () => {
  all = [buildCard(2), buildCard(1, { favourite: true })]
  await openList()
  await tap('notices-show-favourite')
  await settle()
  expect(order()).toEqual(['notice-b1'])
  expect(isThere('more-unread')).toBe(false)
  expect(screen.queryByText('看过的')).toBeNull()
})

test('a category narrows both groups; its end is an empty one with the way back', async () => {
  all = [buildCard(1)]
  await openList()
  expect(isThere('notices-category-survey')).toBe(false)
  await tap('notices-category-open')
  await tap('notices-category-survey')
  await settle()
  expect(
    lists()
      .slice(-2)
      .map(({ category }) => category),
  ).toEqual(['survey', 'survey'])
  expect(screen.getByText('这个类别里现在没有通知。')).toBeTruthy()
})

test('the list goes on on request, until its end is said', async () => {
  answer('broadcast.list-broadcasts', ({ show, after }: Asked) => {
    if (show === 'unread') return { broadcasts: [] }
    return after ? { broadcasts: [buildCard(1)] } : { broadcasts: [buildCard(2)], next: 'then' }
  })
  await openList()
  await tap('more-notices')
  await settle()
  expect(order()).toEqual(['notice-b2', 'notice-b1'])
  expect(screen.getByText('没有更多了')).toBeTruthy()
})

test('a list that cannot be read says so, and comes with the next try', async () => {
  answer('broadcast.list-broadcasts', () => {
    throw refusal('unavailable')
  })
  await openList()
  expect(screen.getByText(refusal('unavailable').message)).toBeTruthy()
  answer('broadcast.list-broadcasts', () => ({ broadcasts: [buildCard(1)] }))
  await tap('try-again')
  await settle()
  expect(order()).toEqual(['notice-b1'])
})

test('without a network what was read stays in sight', async () => {
  all = [buildCard(1)]
  await openList()
  backend.online = false
  act(pullDown)
  await settle()
  expect(order()).toEqual(['notice-b1'])
})

test('a title of sixty and a summary of a hundred characters stand whole', async () => {
  all = [buildCard(1, { title: '长'.repeat(60), summary: '说'.repeat(100) })]
  await openList()
  expect(at('notice-b1').textContent).toContain('长'.repeat(60))
  expect(at('notice-b1').textContent).toContain('说'.repeat(100))
})

describe('the two halves of the tab', () => {
  const openParts = async () => {
    open(<NoticeParts messages={<div id="messages-here" />}>{<div id="notices-here" />}</NoticeParts>)
    await settle()
  }
  test('notices first; a tap shows the messages', async () => {
    await openParts()
    expect([isThere('notices-here'), isThere('messages-here')]).toEqual([true, false])
    await tap('part-messages')
    expect([isThere('notices-here'), isThere('messages-here')]).toEqual([false, true])
    expect(at('part-messages').getAttribute('aria-selected')).toBe('true')
  })

  test('a new message is said on the half that is out of sight', async () => {
    const message = {
      id: 'm',
      kind: 'x',
      text: '有进展',
      important: false,
      unread: true,
      at: '',
      as: 'reporter' as const,
    }
    answer('notify.list-messages', () => ({ messages: [message] }))
    await openParts()
    expect(at('part-messages').textContent).toContain('有新的')
  })
})
