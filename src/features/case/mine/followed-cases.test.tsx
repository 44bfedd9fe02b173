import { screen, waitFor } from '@testing-library/react'
import { session } from '../../../api/session'
import { at, isThere, open, tap } from '../../../testing/at-screen'
import { resetPhone } from '../../../testing/phone'
import { answer, backend, refusal, resetBackend } from '../../../testing/stand-in-backend'
import { FollowedCases } from './followed-cases'

jest.mock('../../../api/send', () => require('../../../testing/stand-in-backend').door)

const OTHER = '26112000000009'
const followed = {
  ...{ id: OTHER, category: 'transport' as const, community: '荔园社区', day: '2026-11-20', shared: [] },
  ...{ sentence: '荔园社区在办,11月27日(周五)前答复', followers: 2, mine: false, following: true },
}

beforeEach(() => {
  resetPhone()
  resetBackend()
  session.set({ token: 't', expiresAt: '', person: { id: 'he', name: '何' } })
  answer('case.list-followed', () => ({ cases: [followed] }))
})

test('what one follows is told by who has it and until when', async () => {
  open(<FollowedCases />)
  await screen.findByText('我关注的')
  expect(at(`followed-${OTHER}`).textContent).toContain('荔园社区在办,11月27日(周五)前答复')
  expect(at(`followed-${OTHER}`).textContent).toContain('荔园社区 · 交通出行 · 11月20日反映')
})

test('not followed any more, it goes away', async () => {
  answer('case.unfollow-case', () => {
    answer('case.list-followed', () => ({ cases: [] }))
    return { caseId: OTHER, following: false }
  })
  open(<FollowedCases />)
  await screen.findByText('我关注的')
  await tap(`unfollow-${OTHER}`)
  await waitFor(() => expect(isThere('followed')).toBe(false))
  expect(backend.arrived.find(({ operation }) => operation === 'case.unfollow-case')?.input).toEqual({ caseId: OTHER })
})

test('when leaving fails, it says so and the case stays', async () => {
  answer('case.unfollow-case', () => {
    throw refusal('unavailable')
  })
  open(<FollowedCases />)
  await screen.findByText('我关注的')
  await tap(`unfollow-${OTHER}`)
  await screen.findByText(refusal('unavailable').message, { exact: false })
  expect(isThere(`followed-${OTHER}`)).toBe(true)
})
