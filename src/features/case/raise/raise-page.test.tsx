import { screen } from '@testing-library/react'
import type { RaiseForm } from '../../../../contract/case/raise-form'
import { waitingCalls } from '../../../api/queue/queued-call'
import { session } from '../../../api/session'
import { at, isThere, open, tap, type, typed } from '../../../testing/at-screen'
import { phone, resetPhone } from '../../../testing/phone'
import { answer, backend, refusal, resetBackend } from '../../../testing/stand-in-backend'
import { RaisePage } from './raise-page'

jest.mock('../../../api/send', () => require('../../../testing/stand-in-backend').door)

const CASE = '26112300000001'
const WORDS = '楼下路灯坏了三天,晚上看不见路'
const arrived = () => backend.arrived.filter(({ operation }) => operation === 'case.submit-case')

/** The raise page of somebody who has chosen a community. */
async function openRaise() {
  const page = open(<RaisePage />)
  await screen.findByText(/荔园社区/)
  return page
}

beforeEach(() => {
  resetPhone()
  resetBackend()
  waitingCalls.set([])
  session.set({ token: 't', expiresAt: '', person: { id: 'chen', name: '陈' } })
  const community = { code: '440112001001', name: '荔园社区', street: '黄埔街' }
  answer('directory.view-me', () => ({ personId: 'chen', name: '陈', phone: '', roles: [], community }))
  answer('case.submit-case', () => ({ caseId: CASE, state: 'raised' }))
})

test('what was typed is still there after the page was closed', async () => {
  const first = await openRaise()
  type('raise-text', WORDS)
  type('raise-address', '荔园小区3栋')
  first.unmount()
  await openRaise()
  expect(typed('raise-text')).toBe(WORDS)
  expect(typed('raise-address')).toBe('荔园小区3栋')
})

test('a form that lacks something is not sent; each field says what it needs', async () => {
  await openRaise()
  expect(isThere('raise-text-wrong')).toBe(false)
  type('raise-text', '坏')
  await tap('raise-submit')
  expect(at('raise-text-wrong').textContent).toContain('请写 5 到 1000 个字')
  expect(at('raise-address-wrong').textContent).toContain('在哪里')
  expect(at('raise-category-wrong').textContent).toContain('请选一个类别')
  expect(arrived()).toHaveLength(0)
})

test('a sentence goes away as soon as its field is mended', async () => {
  await openRaise()
  await tap('raise-submit')
  type('raise-text', WORDS)
  expect(isThere('raise-text-wrong')).toBe(false)
  expect(isThere('raise-address-wrong')).toBe(true)
})

test('the words suggest a category, and one tap changes it', async () => {
  await openRaise()
  type('raise-text', WORDS)
  expect(at('raise-category-transport').getAttribute('aria-checked')).toBe('true')
  await tap('raise-category-environment')
  expect(at('raise-category-environment').getAttribute('aria-checked')).toBe('true')
  type('raise-text', `${WORDS},公交站旁边`)
  expect(at('raise-category-environment').getAttribute('aria-checked')).toBe('true')
})

test('a case is raised with what was chosen, and the receipt opens', async () => {
  await openRaise()
  type('raise-text', WORDS)
  type('raise-address', '荔园小区3栋')
  await tap('raise-urgent-yes')
  await tap('raise-anonymous-yes')
  await tap('raise-submit')
  expect(arrived()).toHaveLength(1)
  expect(arrived()[0]?.input as RaiseForm).toMatchObject({
    ...{ text: WORDS, category: 'transport', urgent: true, anonymous: true },
    place: { communityCode: '440112001001', address: '荔园小区3栋' },
  })
  expect(phone.done).toContain(`redirectTo /pages/receipt/index?caseId=${CASE}`)
})

test('after sending, the page is empty for the next one', async () => {
  const first = await openRaise()
  type('raise-text', WORDS)
  type('raise-address', '荔园小区3栋')
  await tap('raise-submit')
  first.unmount()
  await openRaise()
  expect(typed('raise-text')).toBe('')
})

test('without a signal the case waits on the phone, and the receipt says so', async () => {
  await openRaise()
  type('raise-text', WORDS)
  type('raise-address', '荔园小区3栋')
  backend.online = false
  await tap('raise-submit')
  expect(waitingCalls.get()).toMatchObject([{ operation: 'case.submit-case', input: { text: WORDS } }])
  expect(phone.done).toContain('redirectTo /pages/receipt/index?waiting=1')
})

test('what the backend refuses is said beside its field, and nothing that was typed is lost', async () => {
  answer('case.submit-case', () => {
    throw refusal('text_refused', { text: '这里有不能发布的内容' })
  })
  await openRaise()
  type('raise-text', WORDS)
  type('raise-address', '荔园小区3栋')
  await tap('raise-submit')
  expect(at('raise-text-wrong').textContent).toContain('这里有不能发布的内容')
  expect(typed('raise-text')).toBe(WORDS)
  expect(phone.done).toEqual([])
})
