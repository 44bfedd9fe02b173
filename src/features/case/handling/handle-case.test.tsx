import { screen } from '@testing-library/react'
import type { CaseView } from '../../../../contract/case/case-view'
import { CASE_ACTIONS, type CaseAction } from '../../../../contract/case/words'
import { session } from '../../../api/session'
import { at, isThere, open, settle, tap, type, typed } from '../../../testing/at-screen'
import { buildCase } from '../../../testing/build-case'
import { resetPhone } from '../../../testing/phone'
import { answer, backend, refusal, resetBackend } from '../../../testing/stand-in-backend'
import { HandleCase } from './handle-case'

jest.mock('../../../api/send', () => require('../../../testing/stand-in-backend').door)

const caseId = '26112000000001'
const sentTo = (operation: string) => backend.arrived.filter((item) => item.operation === operation)

/** Taro's own element takes no taps then; the bare one of the tests would. */
const isOff = (id: string) => at(id).classList.contains('button-off')

async function openDesk(view: Partial<CaseView>) {
  const found = buildCase(view)
  answer('case.view-case', () => found)
  open(<HandleCase caseId={found.id} />)
  await screen.findAllByText(found.sentence)
  await settle()
  if (isThere('more-open')) await tap('more-open')
}

const limit = { kind: 'working_days' as const, count: 5 }
const rule = { limit, callLimit: limit, escalateAfter: limit, visits: 0, weekly: false, publishes: false, edition: 1 }
beforeEach(() => {
  resetPhone()
  resetBackend()
  session.set({ token: 't', expiresAt: '', person: { id: 'min', name: '李敏' } })
  answer('case.list-choices', () => ({
    offices: [
      { id: 'liyuan', name: '荔园社区', why: '事发地在这里' },
      { id: 'street', name: '黄埔街', why: '' },
    ],
    departments: [
      { id: 'city', name: '区城管局' },
      { id: 'water', name: '区水务局' },
    ],
    colleagues: [{ id: 'wei', name: '王伟' }],
    leaders: [{ id: 'lead', name: '张书记' }],
    limits: [{ method: 'immediate', sentence: '12月1日 09:00前办结' }],
  }))
  answer('case.list-method-rules', () => ({
    rules: [
      { ...rule, method: 'immediate', needsPlan: false, parties: 0, words: '24小时内答复', history: [] },
      { ...rule, method: 'proactive', needsPlan: true, parties: 0, words: '要有挂点领导', history: [] },
      { ...rule, method: 'joint', needsPlan: false, parties: 2, words: '两个以上部门', history: [] },
    ],
  }))
  for (const name of ['case.dispatch-case', 'case.call-departments', 'case.return-case'] as const) {
    answer(name, () => ({ caseId, state: 'dispatched' }))
  }
})

/** The door of each action on the staff's page; the resident's own have none. */
const DOORS: Partial<Record<CaseAction, string>> = {
  ...{ take_on: 'take-on', take_over: 'take-over', assign: 'assign-one-open', dispatch: 'dispatch-open' },
  ...{ call: 'call-open', return: 'return-open', name_lead: 'lead', ask_more: 'ask-open', grant_extension: 'grant' },
  ...{ answer: 'answer-submit', refer: 'refer-open', unmerge: 'unmerge-open', agree_change: 'agree' },
  ...{ follow_up: 'follow-open', log_visit: 'visit-open', publish: 'publish-open' },
}
const ALL_DOORS = Object.values(DOORS)

test.each(Object.keys(CASE_ACTIONS) as CaseAction[])('only %s is offered when it alone can be done', async (action) => {
  await openDesk({ actions: [action] })
  expect(ALL_DOORS.filter(isThere)).toEqual(DOORS[action] ? [DOORS[action]] : [])
})

test('nothing is folded away where there is nothing else to do', async () => {
  await openDesk({ actions: ['take_on'] })
  expect(isThere('more-open') || isThere('more')).toBe(false)
})

test('a dispatch sends method, office and words, and nothing else', async () => {
  await openDesk({ actions: ['dispatch'] })
  await tap('dispatch-open')
  await tap('dispatch-method-immediate')
  await tap('dispatch-office-liyuan')
  type('dispatch-words', '请当天到现场看')
  await tap('dispatch-submit')
  expect(sentTo('case.dispatch-case')[0]?.input).toEqual({
    ...{ caseId, method: 'immediate', office: 'liyuan', words: '请当天到现场看' },
  })
})

test('主动办 says that leader, then plan are missing, and cannot be sent', async () => {
  await openDesk({ actions: ['dispatch'] })
  await tap('dispatch-open')
  await tap('dispatch-method-proactive')
  await tap('dispatch-office-liyuan')
  type('dispatch-words', '请当天到现场看')
  expect(at('dispatch').textContent).toContain('还没有选挂点领导')
  expect(isOff('dispatch-submit')).toBe(true)
  await tap('sponsor-lead')
  expect(at('dispatch').textContent).toContain('整改清单还没有一条')
  expect(isOff('dispatch-submit')).toBe(true)
})

test('积极办 waits for a second department, then says who leads', async () => {
  await openDesk({ actions: ['call'] })
  await tap('call-open')
  await tap('call-method-joint')
  await tap('call-office-city')
  type('call-words', '请一起到现场')
  expect(isOff('call-submit')).toBe(true)
  await tap('call-office-water')
  await tap('call-lead-water')
  await tap('call-submit')
  expect(sentTo('case.call-departments')[0]?.input).toMatchObject({ offices: ['city', 'water'], lead: 'water' })
})

test('a refused return keeps its reason', async () => {
  answer('case.return-case', () => {
    throw refusal('case_moved_on')
  })
  await openDesk({ actions: ['return'] })
  await tap('return-open')
  type('return-words', '不归社区管')
  await tap('return-submit')
  expect(sentTo('case.return-case')[0]?.input).toMatchObject({ caseId, reason: '不归社区管' })
  expect(typed('return-words')).toBe('不归社区管')
})
