import { screen } from '@testing-library/react'
import type { CaseView } from '../../../../contract/case/case-view'
import { CASE_ACTIONS, type CaseAction } from '../../../../contract/case/words'
import { notSentCalls, waitingCalls } from '../../../api/queue/queued-call'
import { session } from '../../../api/session'
import { at, isThere, open, settle, tap, type, typed } from '../../../testing/at-screen'
import { buildCase } from '../../../testing/build-case'
import { resetPhone } from '../../../testing/phone'
import { answer, backend, refusal, resetBackend } from '../../../testing/stand-in-backend'
import { CaseDetail } from './case-detail'

jest.mock('../../../api/send', () => require('../../../testing/stand-in-backend').door)

const ANSWERED = {
  ...{ state: 'answered', sentence: '荔园社区已答复,请您确认', confirmBy: '2026-12-04T15:59:59.999Z' },
  demands: [
    { id: 'd1', text: '修路灯', answer: { text: '已换好灯泡', at: '2026-11-24T02:00:00.000Z', office: '荔园社区' } },
    { id: 'd2', text: '查一查别的灯' },
  ],
  actions: ['confirm', 'refuse'],
} satisfies Partial<CaseView>
const arrived = (operation: string) => backend.arrived.filter((item) => item.operation === operation)

async function openCase(view: Partial<CaseView> = {}) {
  const found = buildCase(view)
  answer('case.view-case', () => found)
  const page = open(<CaseDetail caseId={found.id} />)
  await screen.findAllByText(found.sentence)
  await settle()
  return page
}

beforeEach(() => {
  resetPhone()
  resetBackend()
  waitingCalls.set([])
  notSentCalls.set([])
  session.set({ token: 't', expiresAt: '', person: { id: 'chen', name: '陈' } })
  for (const name of ['case.confirm-answer', 'case.refuse-answer', 'case.add-more', 'case.withdraw-case'] as const) {
    answer(name, () => ({ caseId: '26112000000001', state: 'in_progress' }))
  }
})

/** What each action looks like on this page; the others belong to the desk. */
const DOORS: Partial<Record<CaseAction, string[]>> = {
  add_more: ['add-more-open'],
  withdraw: ['withdraw-open'],
  confirm: ['confirm-satisfied', 'confirm-basically'],
  refuse: ['refuse-open'],
}
const ALL_DOORS = Object.values(DOORS).flat()

test.each(Object.keys(CASE_ACTIONS) as CaseAction[])(
  'only %s is offered when that is all that can be done',
  async (action) => {
    await openCase({ actions: [action] })
    expect(ALL_DOORS.filter(isThere)).toEqual(DOORS[action] ?? [])
  },
)

test('a case that has ended offers nothing and asks for nothing', async () => {
  await openCase({ state: 'confirmed', sentence: '已办结,您评价:满意', actions: [] })
  expect(ALL_DOORS.filter(isThere)).toEqual([])
  expect(isThere('deadline-why')).toBe(false)
})

test('the state is on top; each demand has its answer under it, or says that there is none', async () => {
  await openCase(ANSWERED)
  expect(at('case-state').textContent).toContain('请您确认')
  expect(screen.getByText('已换好灯泡')).toBeTruthy()
  expect(screen.getAllByText('还没有答复')).toHaveLength(1)
})

test('a tap on the deadline tells which days were counted', async () => {
  await openCase()
  expect(screen.queryByText(/周末,不算/)).toBeNull()
  await tap('deadline-why')
  expect(screen.getByText(/周末,不算/)).toBeTruthy()
})

test('one tap says satisfied', async () => {
  await openCase(ANSWERED)
  await tap('confirm-satisfied')
  expect(arrived('case.confirm-answer')[0]?.input).toMatchObject({ caseId: '26112000000001', rating: 'satisfied' })
})

test('还没解决 says what happens next and wants to know what is missing', async () => {
  await openCase(ANSWERED)
  await tap('refuse-open')
  expect(screen.getByText(/交给街道\(镇\)重新办/)).toBeTruthy()
  await tap('refuse-submit')
  expect(at('refuse-reason-wrong').textContent).toContain('还缺什么')
  expect(arrived('case.refuse-answer')).toHaveLength(0)
  type('refuse-reason', '还有一盏不亮')
  await tap('refuse-submit')
  expect(arrived('case.refuse-answer')[0]?.input).toMatchObject({ reason: '还有一盏不亮' })
})

test('when the office has asked, the box for the answer stands open', async () => {
  await openCase({ state: 'needs_more', sentence: '荔园社区请您补充情况', actions: ['add_more', 'withdraw'] })
  expect(isThere('add-more-text')).toBe(true)
  type('add-more-text', '是东边那盏')
  await tap('add-more-submit')
  expect(arrived('case.add-more')[0]?.input).toMatchObject({ text: '是东边那盏' })
})

test('withdrawing says what it means before it is done', async () => {
  await openCase()
  await tap('withdraw-open')
  expect(screen.getByText(/不能恢复/)).toBeTruthy()
  expect(arrived('case.withdraw-case')).toHaveLength(0)
  await tap('withdraw-submit')
  expect(arrived('case.withdraw-case')).toHaveLength(1)
})

test('a refusal keeps the words and fetches what is true now', async () => {
  answer('case.add-more', () => {
    throw refusal('case_moved_on')
  })
  await openCase()
  await tap('add-more-open')
  type('add-more-text', '还有一句话')
  const before = arrived('case.view-case').length
  await tap('add-more-submit')
  expect(typed('add-more-text')).toBe('还有一句话')
  expect(at('outcome').textContent).toContain('您写的内容还在')
  expect(arrived('case.view-case').length).toBeGreaterThan(before)
})

test('a case that cannot be read says so, with one button', async () => {
  answer('case.view-case', () => {
    throw refusal('not_found')
  })
  open(<CaseDetail caseId="26112000000001" />)
  await screen.findByText(refusal('not_found').message)
  expect(isThere('failed-back')).toBe(true)
})
