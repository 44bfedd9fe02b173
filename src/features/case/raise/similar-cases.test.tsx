import { screen, waitFor } from '@testing-library/react'
import { waitingCalls } from '../../../api/queue/queued-call'
import { session } from '../../../api/session'
import { at, isThere, open, tap, type } from '../../../testing/at-screen'
import { resetPhone } from '../../../testing/phone'
import { answer, backend, refusal, resetBackend } from '../../../testing/stand-in-backend'
import { RaisePage } from './raise-page'

jest.mock('../../../api/send', () => require('../../../testing/stand-in-backend').door)

const OTHER = '26112000000009'
const offer = {
  ...{ id: OTHER, category: 'transport' as const, community: '荔园社区', distance: '约80米', day: '2026-11-20' },
  ...{ sentence: '荔园社区在办,11月27日(周五)前答复', shared: ['路灯'], followers: 2, mine: false, following: false },
}
const asked = () => backend.arrived.filter(({ operation }) => operation === 'case.find-similar')

async function write() {
  open(<RaisePage />)
  await screen.findByText(/荔园社区/)
  type('raise-text', '楼下路灯坏了三天')
}

beforeEach(() => {
  resetPhone()
  resetBackend()
  waitingCalls.set([])
  session.set({ token: 't', expiresAt: '', person: { id: 'he', name: '何' } })
  const community = { code: '440112001001', name: '荔园社区', street: '黄埔街' }
  answer('directory.view-me', () => ({ personId: 'he', name: '何', phone: '', roles: [], community }))
  answer('case.find-similar', () => ({ similar: [offer] }))
  answer('case.follow-case', () => ({ caseId: OTHER, following: true }))
})

test('a similar case appears once one has stopped writing, and says what both speak of', async () => {
  await write()
  await screen.findByText('附近已有类似的诉求')
  expect(at('similar').textContent).toContain('都提到:路灯')
  expect(at('similar').textContent).toContain('荔园社区 · 约80米 · 11月20日反映')
  expect(asked()).toHaveLength(1)
})

test('followed, it says where to look, and nothing has to be raised', async () => {
  await write()
  await screen.findByText('附近已有类似的诉求')
  await tap(`follow-${OTHER}`)
  await screen.findByText(/已关注,可以在“诉求”里看进展/)
  expect(backend.arrived.find(({ operation }) => operation === 'case.follow-case')?.input).toEqual({ caseId: OTHER })
})

test('one that ended meanwhile is not called followed: why is said, and the form is still there', async () => {
  answer('case.follow-case', () => {
    throw refusal('not_found')
  })
  await write()
  await screen.findByText('附近已有类似的诉求')
  await tap(`follow-${OTHER}`)
  expect(at('similar').textContent).toContain(refusal('not_found').message)
  expect(at('similar').textContent).not.toContain('已关注')
  expect(isThere('raise-submit')).toBe(true)
})

test('without a signal it waits, and nobody is told that they need not raise theirs', async () => {
  await write()
  await screen.findByText('附近已有类似的诉求')
  backend.online = false
  await tap(`follow-${OTHER}`)
  expect(at('similar').textContent).toContain('已存在手机里,有信号时自动送出')
  expect(at('similar').textContent).not.toContain('不用再反映')
})

test('mine is different: it goes away, and what was written stays', async () => {
  await write()
  await screen.findByText('附近已有类似的诉求')
  await tap(`different-${OTHER}`)
  await waitFor(() => expect(isThere('similar')).toBe(false))
  expect((at('raise-text') as HTMLTextAreaElement).value).toBe('楼下路灯坏了三天')
})

test('when it fails it is simply not there, and the form goes on', async () => {
  answer('case.find-similar', () => {
    throw refusal('unavailable')
  })
  await write()
  await waitFor(() => expect(asked().length).toBeGreaterThan(0))
  expect(isThere('similar')).toBe(false)
  expect(isThere('raise-submit')).toBe(true)
})
