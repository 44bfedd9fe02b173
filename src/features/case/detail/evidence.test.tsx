import { screen } from '@testing-library/react'
import { notSentCalls, waitingCalls } from '../../../api/queue/queued-call'
import { session } from '../../../api/session'
import { at, isThere, open, settle, tap, type, typed } from '../../../testing/at-screen'
import { buildCase } from '../../../testing/build-case'
import { resetPhone } from '../../../testing/phone'
import { answer, backend, refusal, resetBackend } from '../../../testing/stand-in-backend'
import { CaseDetail } from './case-detail'

jest.mock('../../../api/send', () => require('../../../testing/stand-in-backend').door)

const sent = (operation: string) => backend.arrived.filter((item) => item.operation === operation)
const off = (id: string) => at(id).className.includes('button-off')

/** The page of 周文斌, who reported for 梁伯, once it is answered. */
async function openAnswered(source = '周文斌代报') {
  const sentence = '荔园社区已答复,请您确认'
  const reporter = { mine: true, name: '梁伯' }
  const found = buildCase({ state: 'answered', sentence, source, reporter, actions: ['confirm', 'refuse'] })
  answer('case.view-case', () => found)
  open(<CaseDetail caseId={found.id} />)
  await screen.findAllByText(sentence)
  await settle()
}

beforeEach(() => {
  resetPhone()
  resetBackend()
  waitingCalls.set([])
  notSentCalls.set([])
  session.set({ token: 't', expiresAt: '', person: { id: 'zhou', name: '周' } })
  for (const name of ['case.confirm-answer', 'case.refuse-answer'] as const) {
    answer(name, () => ({ caseId: '26112000000001', state: 'confirmed' }))
  }
})

test('who reported for somebody says nothing for them without their word', async () => {
  await openAnswered()
  expect([off('confirm-satisfied'), off('confirm-basically')]).toEqual([true, true])
  type('evidence-code', '01234')
  expect(off('confirm-satisfied')).toBe(true)
})

test('with the code that the person read out, their satisfaction is sent', async () => {
  await openAnswered()
  type('evidence-code', '012345')
  await tap('confirm-satisfied')
  expect(sent('case.confirm-answer')[0]?.input).toMatchObject({ evidence: { code: '012345' }, rating: 'satisfied' })
})

test('a call back stands in for the code when it is still not solved', async () => {
  await openAnswered()
  type('evidence-note', '下午打电话给梁伯,他说灯还是不亮')
  await tap('refuse-open')
  type('refuse-reason', '灯还是不亮')
  await tap('refuse-submit')
  expect(sent('case.refuse-answer')[0]?.input).toMatchObject({
    evidence: { callBack: '下午打电话给梁伯,他说灯还是不亮' },
  })
})

test('a wrong code is said in words and can be mended', async () => {
  answer('case.confirm-answer', () => {
    throw refusal('code_wrong')
  })
  await openAnswered()
  type('evidence-code', '999999')
  await tap('confirm-satisfied')
  expect(at('outcome').textContent).toContain('确认码不对')
  expect(typed('evidence-code')).toBe('999999')
})

test('a resident speaks for themself', async () => {
  await openAnswered('')
  expect(isThere('evidence')).toBe(false)
  expect(off('confirm-satisfied')).toBe(false)
})
