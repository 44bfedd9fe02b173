import { resetPhone } from '../../testing/phone'
import { answer, backend, doneCount, forgetReplies, refusal, resetBackend } from '../../testing/stand-in-backend'
import { newId } from '../new-id'
import { uploadPhoto } from '../photos/upload-photo'
import { session } from '../session'
import { notSentCalls, type QueuedCall, waitingCalls } from './queued-call'
import { enqueue, MOST_TRIES, sendQueue } from './send-queue'
import { sendOnceMore } from './set-aside'

jest.mock('../send', () => require('../../testing/stand-in-backend').door)
jest.mock('../photos/upload-photo', () => ({ uploadPhoto: jest.fn() }))

const upload = jest.mocked(uploadPhoto)
const signIn = (id: string) => session.set({ token: 't', expiresAt: '', person: { id, name: id } })

function said(text: string, more: Partial<QueuedCall> = {}): QueuedCall {
  return {
    requestId: newId(),
    operation: 'case.add-more',
    input: { caseId: '26112300000001', text },
    title: `补充:${text}`,
    madeAt: new Date().toISOString(),
    person: 'chen',
    ...more,
  }
}
const textsArrived = () => backend.arrived.map(({ input }) => (input as { text: string }).text)

beforeEach(() => {
  resetPhone()
  resetBackend()
  waitingCalls.set([])
  notSentCalls.set([])
  upload.mockReset()
  signIn('chen')
  answer('case.add-more', () => ({ caseId: '26112300000001', state: 'in_progress' }))
})

test('what was written without a signal goes out once, in the order it was written', async () => {
  backend.online = false
  for (const text of ['第一句', '第二句', '第三句']) enqueue(said(text))
  await sendQueue()
  expect(waitingCalls.get()).toHaveLength(3)

  backend.online = true
  await Promise.all([sendQueue(), sendQueue()])
  await sendQueue()
  expect(textsArrived()).toEqual(['第一句', '第二句', '第三句'])
  expect(waitingCalls.get()).toHaveLength(0)
})

test('a lost reply is asked for again under the same request id, so the thing is done once', async () => {
  enqueue(said('楼道灯还是不亮'))
  backend.losesReplies = true
  await sendQueue()
  backend.losesReplies = false
  await sendQueue()
  expect(backend.arrived).toHaveLength(2)
  expect(doneCount('case.add-more')).toBe(1)
  expect(waitingCalls.get()).toHaveLength(0)
})

test('what waits is written to the phone, so that closing the app does not lose it', () => {
  backend.online = false
  enqueue(said('电梯停了'))
  expect(localStorage.getItem('queue:waiting')).toContain('电梯停了')
})

test('a refusal is set aside with its sentence and its content, and what is behind it goes on', async () => {
  answer('case.add-more', ({ text }: { text: string }) => {
    if (text === '不合适的话') throw refusal('text_refused')
    return { caseId: '26112300000001', state: 'in_progress' as const }
  })
  enqueue(said('不合适的话'))
  enqueue(said('后面的话'))
  await sendQueue()
  expect(waitingCalls.get()).toHaveLength(0)
  expect(notSentCalls.get()).toMatchObject([
    { input: { text: '不合适的话' }, sentence: refusal('text_refused').message },
  ])
  expect(textsArrived()).toContain('后面的话')
})

test('what one person wrote is never sent as another', async () => {
  enqueue(said('陈女士写的'))
  signIn('li')
  await sendQueue()
  expect(backend.arrived).toHaveLength(0)
  signIn('chen')
  await sendQueue()
  expect(textsArrived()).toEqual(['陈女士写的'])
})

test('a session that ended keeps what waits', async () => {
  answer('case.add-more', () => {
    throw refusal('not_signed_in')
  })
  enqueue(said('还在'))
  await sendQueue()
  expect(waitingCalls.get()).toHaveLength(1)
  expect(notSentCalls.get()).toHaveLength(0)
})

test('a photo that got through is not uploaded again when the signal breaks after it', async () => {
  const photos = ['a', 'b'].map((key) => ({ key, src: `blob:${key}`, size: 10 }))
  enqueue(said('有照片', { photos }))
  upload.mockImplementation(async ({ key }) => `file-${key}-0001`)
  upload.mockImplementationOnce(async () => 'file-a-0001')
  backend.online = false
  await sendQueue()
  expect(upload).toHaveBeenCalledTimes(2)
  backend.online = true
  await sendQueue()
  expect(upload).toHaveBeenCalledTimes(2)
  expect(backend.arrived[0]?.input).toMatchObject({ photos: ['file-a-0001', 'file-b-0001'] })
})

test('a draft that went out from the queue is not offered again, unless more was written since', async () => {
  const again = { page: 'pages/raise/index', draftKey: 'raise', draft: { text: '楼道灯' } }
  localStorage.setItem('draft:chen:raise', JSON.stringify(again.draft))
  enqueue(said('楼道灯', { again }))
  await sendQueue()
  expect(localStorage.getItem('draft:chen:raise')).toBeNull()

  localStorage.setItem('draft:chen:raise', JSON.stringify({ text: '楼道灯,还有电梯' }))
  enqueue(said('楼道灯', { again }))
  await sendQueue()
  expect(localStorage.getItem('draft:chen:raise')).toContain('电梯')
})

describe('a call that the backend can not do now', () => {
  const other = { input: { caseId: '26112300000002', text: '另一件' } }
  let ill = true
  beforeEach(() => {
    ill = true
    answer('case.add-more', ({ text }: { text: string }) => {
      if (ill && text === '办不成的') throw { ...refusal('unavailable'), retryable: true }
      return { caseId: '26112300000001', state: 'in_progress' as const }
    })
  })
  // A failure is no result: the real backend does not remember it under the request id.
  const tryAgain = async () => {
    forgetReplies()
    await sendQueue()
  }

  test('holds back what is about the same thing, and nothing else', async () => {
    enqueue(said('办不成的'))
    enqueue(said('同一件的后一句'))
    enqueue(said('另一件', other))
    await sendQueue()
    expect(textsArrived()).toEqual(['办不成的', '另一件'])
    ill = false
    await tryAgain()
    expect(textsArrived()).toEqual(['办不成的', '另一件', '办不成的', '同一件的后一句'])
    expect(notSentCalls.get()).toEqual([])
  })

  test('is set aside in the end with its words, frees what is behind it, and can be sent once more', async () => {
    enqueue(said('办不成的'))
    enqueue(said('同一件的后一句'))
    for (let time = 0; time < MOST_TRIES; time += 1) await tryAgain()
    expect(waitingCalls.get()).toEqual([])
    expect(notSentCalls.get()).toMatchObject([{ input: { text: '办不成的' }, retryable: true }])
    ill = false
    await sendOnceMore(notSentCalls.get()[0]!)
    await tryAgain()
    expect([notSentCalls.get(), waitingCalls.get()]).toEqual([[], []])
    expect(doneCount('case.add-more')).toBe(2)
  })

  test('is never counted against while there is no signal', async () => {
    backend.online = false
    enqueue(said('办不成的'))
    for (let time = 0; time <= MOST_TRIES; time += 1) await sendQueue()
    expect(waitingCalls.get()).toHaveLength(1)
  })
})
