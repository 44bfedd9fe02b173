import { act, renderHook } from '@testing-library/react'
import { resetPhone } from '../testing/phone'
import { answer, backend, doneCount, refusal, resetBackend } from '../testing/stand-in-backend'
import { notSentCalls, waitingCalls } from './queue/queued-call'
import { myWaiting, sendQueue } from './queue/send-queue'
import { session } from './session'
import { useOperation } from './use-operation'

jest.mock('./send', () => require('../testing/stand-in-backend').door)

const INPUT = { caseId: '26112300000001', text: '楼道灯还是不亮' }
const QUEUED = { title: '补充:楼道灯还是不亮' }
const open = () => renderHook(() => useOperation('case.add-more')).result

beforeEach(() => {
  resetPhone()
  resetBackend()
  waitingCalls.set([])
  notSentCalls.set([])
  session.set({ token: 't', expiresAt: '', person: { id: 'chen', name: '陈' } })
  answer('case.add-more', () => ({ caseId: INPUT.caseId, state: 'in_progress' }))
})

test('an operation that succeeds answers with its data', async () => {
  const hook = open()
  const outcome = await act(() => hook.current.run(INPUT, QUEUED))
  expect(outcome).toEqual({ kind: 'done', data: { caseId: INPUT.caseId, state: 'in_progress' } })
  expect(hook.current).toMatchObject({ pending: false, waiting: false, failure: undefined })
})

test('two taps are one act', async () => {
  const hook = open()
  await act(() => Promise.all([hook.current.run(INPUT, QUEUED), hook.current.run(INPUT, QUEUED)]))
  expect(backend.arrived).toHaveLength(1)
})

test('without a signal it waits, and the person is told so', async () => {
  backend.online = false
  const hook = open()
  expect(await act(() => hook.current.run(INPUT, QUEUED))).toEqual({ kind: 'waiting' })
  expect(hook.current.waiting).toBe(true)
  backend.online = true
  await sendQueue()
  expect(doneCount('case.add-more')).toBe(1)
})

test('a reply that was lost does not make the thing happen twice', async () => {
  backend.losesReplies = true
  const hook = open()
  await act(() => hook.current.run(INPUT, QUEUED))
  backend.losesReplies = false
  await sendQueue()
  expect(doneCount('case.add-more')).toBe(1)
})

test('what is on its way is on the phone already, and is not shown as waiting', async () => {
  const hook = open()
  let stored = ''
  let shown = -1
  answer('case.add-more', () => {
    stored = localStorage.getItem('queue:waiting') ?? ''
    shown = myWaiting().length
    return { caseId: INPUT.caseId, state: 'in_progress' }
  })
  await act(() => hook.current.run(INPUT, QUEUED))
  expect(stored).toContain(INPUT.text)
  expect(shown).toBe(0)
  expect(waitingCalls.get()).toHaveLength(0)
})

test('what was done earlier goes out earlier', async () => {
  backend.online = false
  const hook = open()
  await act(() => hook.current.run(INPUT, QUEUED))
  backend.online = true
  await act(() => hook.current.run({ ...INPUT, text: '第二句' }, QUEUED))
  expect(backend.arrived.map(({ input }) => (input as typeof INPUT).text)).toEqual([INPUT.text, '第二句'])
})

test('a refusal is a sentence on the page, not an error and not a thing that waits', async () => {
  answer('case.add-more', () => {
    throw refusal('text_refused', { text: '有不能发布的内容' })
  })
  const hook = open()
  const outcome = await act(() => hook.current.run(INPUT, QUEUED))
  expect(outcome).toMatchObject({ kind: 'failed' })
  expect(hook.current.failure?.message).toBe(refusal('text_refused').message)
  expect(hook.current.failure?.fields.text).toBe('有不能发布的内容')
  expect(waitingCalls.get()).toHaveLength(0)
})

test('what is only worth doing with a signal is not kept for later', async () => {
  backend.online = false
  const hook = open()
  expect(await act(() => hook.current.run(INPUT))).toMatchObject({ kind: 'failed' })
  expect(hook.current.failure?.offline).toBe(true)
  expect(waitingCalls.get()).toHaveLength(0)
})
