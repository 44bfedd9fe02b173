import { screen } from '@testing-library/react'
import { METHODS, type Method } from '../../../../contract/case/words'
import type { DataOf } from '../../../../contract/operations'
import { session } from '../../../api/session'
import { at, isThere, open, tap, type, typed } from '../../../testing/at-screen'
import { resetPhone } from '../../../testing/phone'
import { answer, backend, refusal, resetBackend } from '../../../testing/stand-in-backend'
import { MethodRulesPage } from './method-rules-page'
import type { Rule } from './rule-draft'

jest.mock('../../../api/send', () => require('../../../testing/stand-in-backend').door)

const days = (count: number) => ({ kind: 'working_days' as const, count })
const rule = (method: Method, part: Partial<Rule> = {}): Rule => ({
  ...{ method, limit: days(10), callLimit: days(5), escalateAfter: days(2) },
  ...{ needsPlan: false, visits: 1, weekly: false, publishes: false, parties: 0 },
  ...{ words: '10个工作日内答复;答复前到现场签到1次', edition: 0, history: [] },
  ...part,
})
let doorstep: Rule
const me = (office: string): DataOf<'directory.view-me'> => ({
  ...{ personId: 'deng', name: '邓', phone: '' },
  roles: [{ role: 'admin', roleName: '管理员', office, officeName: '' }],
})
const sent = () => backend.arrived.filter(({ operation }) => operation === 'case.set-method-rule')

async function openRules() {
  const page = open(<MethodRulesPage />)
  await screen.findByText(/改了马上算数|由区管理员来改/)
  return page
}

beforeEach(() => {
  resetPhone()
  resetBackend()
  doorstep = rule('doorstep')
  session.set({ token: 't', expiresAt: '', person: { id: 'deng', name: '邓' } })
  answer('directory.view-me', () => me('440112'))
  answer('case.list-method-rules', () => ({
    rules: (Object.keys(METHODS) as Method[]).map((method) => (method === 'doorstep' ? doorstep : rule(method))),
  }))
  answer('case.set-method-rule', ({ method, edition }: { method: Method; edition: number }) => ({
    ...{ method, edition: edition + 1 },
  }))
})

test('each method says its rule line by line, and who changed it when and why', async () => {
  doorstep = rule('doorstep', { history: [{ at: '2026-11-03T02:00:00Z', who: '邓雅文', what: '8个工作日(太慢)' }] })
  await openRules()
  expect(at('method-doorstep').textContent).toContain('上门办')
  expect(at('method-doorstep').textContent).toContain('答复前到现场签到1次')
  expect(at('history-doorstep').textContent).toMatch(/11月3日.*邓雅文.*8个工作日\(太慢\)/)
  expect(at('method-joint').textContent).toContain('还没有人改过')
})

test('a limit and a condition are changed with a reason', async () => {
  await openRules()
  await tap('edit-doorstep')
  type('rule-limit', '36')
  await tap('rule-limit-unit-hours')
  await tap('rule-weekly-yes')
  type('rule-reason', '老人等不了')
  await tap('rule-save')
  expect(sent().map(({ input }) => input)).toEqual([
    {
      ...{ method: 'doorstep', edition: 0, reason: '老人等不了' },
      ...{ limit: { kind: 'hours', count: 36 }, callLimit: days(5), escalateAfter: days(2) },
      ...{ needsPlan: false, visits: 1, weekly: true, publishes: false, parties: 0 },
    },
  ])
  expect(at('method-doorstep').textContent).toContain('已经改好')
  expect(isThere('rule-form')).toBe(false)
})

test('an emptied box is no zero, and nothing goes without a reason', async () => {
  await openRules()
  await tap('edit-doorstep')
  type('rule-visits', '')
  type('rule-limit', '0')
  await tap('rule-save')
  expect(at('rule-visits-wrong').textContent).toContain('整数')
  expect(at('rule-limit-wrong').textContent).toContain('时限至少是1')
  expect(at('rule-reason-wrong').textContent).toContain('修改的理由')
  expect(sent()).toHaveLength(0)
})

test('somebody else was faster: it is said in words, what was typed stays, the rest is theirs', async () => {
  await openRules()
  await tap('edit-doorstep')
  type('rule-limit', '8')
  type('rule-reason', '老人等不了')
  const changed = { edition: 1, visits: 2, words: '10个工作日内答复;答复前到现场签到2次' }
  doorstep = rule('doorstep', { ...changed, history: [{ at: '2026-11-03T02:00:00Z', who: '谢伟明', what: '' }] })
  answer('case.set-method-rule', () => {
    throw refusal('changed_meanwhile')
  })
  await tap('rule-save')
  expect(at('rule-overtaken').textContent).toMatch(/谢伟明也改了.*签到2次/)
  expect([typed('rule-limit'), typed('rule-visits'), typed('rule-reason')]).toEqual(['8', '2', '老人等不了'])
  answer('case.set-method-rule', () => ({ method: 'doorstep', edition: 2 }))
  await tap('rule-go-on')
  await tap('rule-save')
  expect(sent()[1]?.input).toMatchObject({ edition: 1, visits: 2, limit: days(8) })
})

test('what was typed is still there after the page was closed; given up, it is gone', async () => {
  const first = await openRules()
  await tap('edit-doorstep')
  type('rule-limit', '8')
  first.unmount()
  await openRules()
  await tap('edit-doorstep')
  expect(typed('rule-limit')).toBe('8')
  await tap('rule-discard')
  await tap('edit-doorstep')
  expect(typed('rule-limit')).toBe('10')
})

test("a street's admin reads, and changes nothing", async () => {
  answer('directory.view-me', () => me('440112001'))
  await openRules()
  expect(at('rules-whose').textContent).toContain('请告诉区管理员')
  expect(isThere('edit-doorstep')).toBe(false)
})
