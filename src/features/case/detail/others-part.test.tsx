import { screen } from '@testing-library/react'
import type { CaseView } from '../../../../contract/case/case-view'
import { session } from '../../../api/session'
import { at, isThere, open, settle, tap, type } from '../../../testing/at-screen'
import { buildCase } from '../../../testing/build-case'
import { resetPhone } from '../../../testing/phone'
import { answer, backend, resetBackend } from '../../../testing/stand-in-backend'
import { CaseDetail } from './case-detail'

jest.mock('../../../api/send', () => require('../../../testing/stand-in-backend').door)

const caseId = '26112000000001'
const arrived = (operation: string) => backend.arrived.filter((item) => item.operation === operation)

async function openCase(view: Partial<CaseView>) {
  const found = buildCase(view)
  answer('case.view-case', () => found)
  open(<CaseDetail caseId={found.id} />)
  await screen.findAllByText(found.sentence)
  await settle()
}

beforeEach(() => {
  resetPhone()
  resetBackend()
  session.set({ token: 't', expiresAt: '', person: { id: 'chen', name: '陈' } })
  for (const name of [
    'case.agree-change',
    'case.decline-change',
    'case.unmerge-case',
    'case.confirm-answer',
  ] as const) {
    answer(name, () => ({ caseId, state: 'in_progress' }))
  }
})

const proposal = { sentence: '办理方法从上门办改为立即办', reason: '电话里说清了' }

test.each([
  ['agree', 'case.agree-change'],
  ['disagree', 'case.decline-change'],
])('a change that waits for consent is answered with one tap: %s', async (button, operation) => {
  await openCase({ proposal, actions: ['agree_change', 'decline_change'] })
  expect(at('proposal').textContent).toContain('电话里说清了')
  await tap(button)
  expect(arrived(operation)[0]?.input).toEqual({ caseId })
})

test('a change that another has to sign asks the resident nothing', async () => {
  await openCase({ proposal, actions: [] })
  expect(isThere('proposal')).toBe(false)
})

test('a merged report is taken apart with a reason', async () => {
  await openCase({ state: 'merged', sentence: '和同一件事一起办', actions: ['unmerge'] })
  await tap('unmerge-open')
  type('unmerge-text', '我这盏在东边')
  await tap('unmerge-submit')
  expect(arrived('case.unmerge-case')[0]?.input).toMatchObject({ caseId, reason: '我这盏在东边' })
})

test('advice where to go is accepted with one tap, and only where it can be', async () => {
  await openCase({ state: 'referred', sentence: '已告知去处,请您确认', actions: ['confirm', 'refuse'] })
  await tap('referral-accept')
  expect(arrived('case.confirm-answer')[0]?.input).toMatchObject({ caseId })
})

test('advice that can no longer be answered offers no button', async () => {
  await openCase({ state: 'referred', sentence: '已告知去处', actions: [] })
  expect(isThere('referral-accept') || isThere('refuse-open')).toBe(false)
})

test('each passing on has its number and its reason', async () => {
  const transfer = { from: '荔园社区', to: '黄埔街', at: '2026-11-20T03:00:00.000Z', why: '退回', reason: '不归社区管' }
  await openCase({ transfers: [transfer, { ...transfer, from: '黄埔街', to: '区城管局', reason: '是城管的事' }] })
  expect(at('transfers').textContent).toContain('第2次:黄埔街 → 区城管局')
  expect(at('transfers').textContent).toContain('是城管的事')
})
