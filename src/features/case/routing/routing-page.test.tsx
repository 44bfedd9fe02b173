import { screen } from '@testing-library/react'
import type { RoutingRule } from '../../../../contract/case/routing-rule'
import type { DataOf, InputOf } from '../../../../contract/operations'
import { session } from '../../../api/session'
import { at, isThere, open, settle, tap, type, typed } from '../../../testing/at-screen'
import { phone, resetPhone } from '../../../testing/phone'
import { answer, backend, refusal, resetBackend } from '../../../testing/stand-in-backend'
import { RoutingPage } from './routing-page'

jest.mock('../../../api/send', () => require('../../../testing/stand-in-backend').door)

const school: RoutingRule = {
  ...{ id: 'school', category: 'education', words: ['学位'], note: '' },
  office: { to: 'office', id: 'D01' },
}
const lamps: RoutingRule = { id: 'lamps', words: ['路灯'], office: { to: 'street' }, note: '街道统一修' }
const saved: DataOf<'case.view-routing'> = {
  ...{ edition: 3, rules: [school, lamps], names: [], mayEdit: true },
  departments: [
    { id: 'D01', name: '区教育局' },
    { id: 'D06', name: '区城管局' },
  ],
}
const trial: DataOf<'case.try-routing'> = { edition: 3, tried: 500, moved: 0, samples: [], decided: [], shadowed: [] }
const arrived = (name: string) => backend.arrived.filter(({ operation }) => operation === name)
const sent = () => arrived('case.save-routing').map(({ input }) => input as InputOf<'case.save-routing'>)

async function openPage() {
  const page = open(<RoutingPage />)
  await screen.findByText(/从上往下看/)
  await settle()
  return page
}

beforeEach(() => {
  resetPhone()
  resetBackend()
  session.set({ token: 't', expiresAt: '', person: { id: 'deng', name: '邓' } })
  answer('case.view-routing', () => saved)
  answer('case.view-routing-history', () => ({ changes: [] }))
  answer('case.try-routing', () => trial)
  answer('case.save-routing', () => ({ edition: 4 }))
  answer('directory.list-divisions', () => ({
    streets: [
      { code: '440112001', name: '黄埔街道', communities: [{ code: '440112001010', name: '荔园社区' }] },
      { code: '440112002', name: '红山街道', communities: [] },
    ],
  }))
})

test('each rule is a sentence, in the order that decides', async () => {
  await openPage()
  expect(at('rule-1').textContent).toContain('1. 类别是教育教学、文字里有“学位”的诉求,送区教育局')
  expect(at('rule-2').textContent).toContain('2. 文字里有“路灯”的诉求,送当地街镇街道统一修')
})

test('nothing can be saved before exactly these rules were tried', async () => {
  await openPage()
  expect(isThere('routing-try')).toBe(false)
  await tap('rule-2-up')
  expect(isThere('routing-save')).toBe(false)
  await tap('routing-try')
  expect(isThere('routing-save')).toBe(true)
  await tap('rule-1-remove')
  expect(isThere('routing-save')).toBe(false)
  await tap('routing-try')
  await tap('routing-save')
  expect(sent()).toEqual([{ edition: 3, rules: [school] }])
})

test('the trial says how many would go elsewhere, which and why, and what a rule takes', async () => {
  const one = { caseId: '26030200000001', category: '教育教学', community: '荔园社区', from: '区教育局' }
  const samples = [{ ...one, to: '荔园社区', why: '没有适用的规则' }]
  answer('case.try-routing', () => ({ ...trial, moved: 37, samples, decided: [{ ruleId: 'lamps', count: 12 }] }))
  await openPage()
  await tap('rule-1-remove')
  await tap('routing-try')
  expect(at('trial-result').textContent).toContain('最近500件里有37件会送到别处')
  expect(at('trial-result').textContent).toContain('区教育局 → 荔园社区26030200000001 · 教育教学 · 荔园社区')
  expect(at('trial-result').textContent).toContain('只列出最近的1件')
  expect(at('rule-1-count').textContent).toBe('试的500件里,按这一条送12件')
})

test('a rule that can never decide anything is said so, with what stands before it', async () => {
  answer('case.try-routing', () => ({ ...trial, shadowed: [{ ruleId: 'school', behind: ['lamps'] }] }))
  await openPage()
  await tap('rule-1-down')
  await tap('routing-try')
  expect(at('rule-2-shadowed').textContent).toContain('这一条永远用不到:前面的第1条已经全包住了')
})

test('a new rule is put together by tapping, and says what it still lacks', async () => {
  await openPage()
  await tap('rule-add')
  await tap('rule-done')
  expect(at('rule-office-wrong').textContent).toContain('请选择送到哪里')
  await tap('rule-category-environment')
  await tap('rule-street-440112001')
  await tap('rule-community-440112001010')
  type('rule-words', '占道、违建 占道')
  await tap('rule-office-D06')
  await tap('rule-done')
  expect(at('rule-3').textContent).toContain(
    '3. 类别是环境保护、地点在荔园社区、文字里有“占道”或“违建”的诉求,送区城管局',
  )
  await tap('routing-try')
  await tap('routing-save')
  expect(sent()[0]?.rules[2]).toMatchObject({ place: '440112001010', words: ['占道', '违建'], note: '' })
})

test('what is edited and not saved is still there after the page was closed, the open rule too', async () => {
  const first = await openPage()
  await tap('rule-1-remove')
  await tap('rule-1-edit')
  type('rule-words', '路灯 灯杆')
  first.unmount()
  await openPage()
  expect(typed('rule-words')).toBe('路灯 灯杆')
  await tap('rule-done')
  expect(at('rule-1').textContent).toContain('文字里有“路灯”或“灯杆”的诉求')
})

test('giving up asks first, and brings back the rules that hold', async () => {
  await openPage()
  await tap('rule-1-remove')
  phone.agrees = false
  await tap('routing-discard')
  expect(isThere('rule-2')).toBe(false)
  phone.agrees = true
  await tap('routing-discard')
  expect(isThere('rule-2')).toBe(true)
})

test('when somebody else saved meanwhile, nothing that was edited is lost, and it can replace theirs', async () => {
  answer('case.save-routing', () => {
    answer('case.view-routing', () => ({ ...saved, edition: 4, rules: [] }))
    answer('case.try-routing', () => ({ ...trial, edition: 4 }))
    answer('case.save-routing', () => ({ edition: 5 }))
    throw refusal('changed_meanwhile')
  })
  await openPage()
  await tap('rule-2-up')
  await tap('routing-try')
  await tap('routing-save')
  expect(at('routing-overtaken').textContent).toContain('别人保存了新的规则。您改的还在')
  await tap('routing-keep-mine')
  await tap('routing-try')
  await tap('routing-save')
  expect(sent().at(-1)).toEqual({ edition: 4, rules: [lamps, school] })
})

test('without a network what was edited stays, and the page says so', async () => {
  await openPage()
  await tap('rule-2-up')
  backend.online = false
  await tap('routing-try')
  expect(at('outcome').textContent).toContain('没有网络')
  expect(at('rule-1').textContent).toContain('路灯')
})

test('who may only look sees the rules and their history, and nothing to tap', async () => {
  answer('case.view-routing', () => ({ ...saved, mayEdit: false }))
  const what = ['去掉了:所有诉求,送区城管局']
  const change = { edition: 3, at: '2026-11-23T02:00:00.000Z', who: '邓雅文', rules: 2, what, intact: true }
  answer('case.view-routing-history', () => ({ changes: [change] }))
  await openPage()
  expect(at('routing-history').textContent).toContain('邓雅文去掉了:所有诉求,送区城管局第3版,共2条')
  expect(['rule-add', 'rule-1-edit', 'routing-try'].filter(isThere)).toEqual([])
})

test('before there is a rule, the page says where everything goes', async () => {
  answer('case.view-routing', () => ({ ...saved, edition: 0, rules: [] }))
  await openPage()
  expect(document.body.textContent).toContain('还没有规则,所有诉求都送当地社区。')
})
