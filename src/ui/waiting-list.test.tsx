import { act, fireEvent, render, screen } from '@testing-library/react'
import { notSentCalls, type QueuedCall, waitingCalls } from '../api/queue/queued-call'
import { session } from '../api/session'
import { phone, resetPhone } from '../testing/phone'
import { resetBackend } from '../testing/stand-in-backend'
import { WaitingList } from './waiting-list'

jest.mock('../api/send', () => require('../testing/stand-in-backend').door)

const AGAIN = { page: 'pages/case-detail/index?caseId=26112300000001', draftKey: 'add-more:1', draft: { text: '灯' } }
const item: QueuedCall = {
  ...{ requestId: '01JDA0000000000000000000AA', operation: 'case.add-more', input: { text: '灯' }, person: 'chen' },
  ...{ title: '补充:灯还是不亮', madeAt: '2026-11-23T07:20:00.000Z', again: AGAIN },
}

beforeEach(() => {
  resetPhone()
  resetBackend()
  waitingCalls.set([])
  notSentCalls.set([])
  session.set({ token: 't', expiresAt: '', person: { id: 'chen', name: '陈' } })
})

test('what waits is named, with when it was really written', () => {
  waitingCalls.set([item])
  render(<WaitingList />)
  expect(screen.getByText('补充:灯还是不亮')).toBeTruthy()
  expect(document.body.textContent).toContain('11月23日(周一)15:20写的')
})

test('nothing is shown when nothing waits, nor what waits for somebody else', () => {
  waitingCalls.set([{ ...item, person: 'li' }])
  render(<WaitingList />)
  expect(document.body.textContent).toBe('')
})

test('what was refused says why and can be written anew, with its words', () => {
  notSentCalls.set([{ ...item, sentence: '文字里有不能发布的内容,请修改后再提交。' }])
  render(<WaitingList />)
  expect(screen.getByText(/不能发布的内容/)).toBeTruthy()
  act(() => void fireEvent.click(screen.getByText('改一改再送')))
  expect(phone.done).toContain('navigateTo /pages/case-detail/index?caseId=26112300000001')
  expect(localStorage.getItem('draft:chen:add-more:1')).toContain('灯')
  expect(notSentCalls.get()).toEqual([])
})

test('what was refused for good and has no page of its own keeps its words, to be read and copied', () => {
  const input = {
    visitId: '01JDA0000000000000000000AB',
    heard: '楼道堆了杂物',
    met: '何先生',
    kind: 'household',
    photos: ['f_1'],
  }
  const sentence = '这次活动已经取消,您写的内容还在。'
  notSentCalls.set([{ ...item, again: undefined, input, sentence, title: '走访记录' }])
  render(<WaitingList />)
  expect(document.body.textContent).toMatch(/已经取消.*楼道堆了杂物\s*何先生/s)
  expect(document.body.textContent).not.toMatch(/household|f_1|01JDA/)
  act(() => void fireEvent.click(screen.getByText('复制写的内容')))
  expect(phone.done).toContain('setClipboardData 楼道堆了杂物\n何先生')
  expect(screen.queryByText('改一改再送')).toBeNull()
})

test('what lies here and can not be opened is said, and goes when it was read', () => {
  waitingCalls.unreadable.set(true)
  render(<WaitingList />)
  expect(document.body.textContent).toContain('有存着的内容打不开了')
  act(() => void fireEvent.click(screen.getByText('知道了,不用再试')))
  expect(document.body.textContent).toBe('')
})
