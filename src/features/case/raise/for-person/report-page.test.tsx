import { screen } from '@testing-library/react'
import type { RoleName } from '../../../../../contract/roles'
import { waitingCalls } from '../../../../api/queue/queued-call'
import { session } from '../../../../api/session'
import { at, isThere, open, tap, type, typed } from '../../../../testing/at-screen'
import { phone, resetPhone } from '../../../../testing/phone'
import { answer, backend, refusal, resetBackend } from '../../../../testing/stand-in-backend'
import { ReportPage } from './report-page'

jest.mock('../../../../api/send', () => require('../../../../testing/stand-in-backend').door)

const CASE = '26112300000001'
const WORDS = '楼下路灯坏了三天,晚上看不见路'
const arrived = () => backend.arrived.filter(({ operation }) => operation === 'case.submit-for-person')

function meIs(role: RoleName, office: string) {
  const community = { code: '440112001001', name: '荔园社区', street: '黄埔街' }
  const roles = [{ role, roleName: '', office, officeName: '' }]
  answer('directory.view-me', () => ({ personId: 'zhou', name: '周', phone: '', roles, community }))
}
async function openReport(words: RegExp = /荔园社区/) {
  const page = open(<ReportPage />)
  await screen.findByText(words)
  return page
}
function write() {
  type('report-name', '梁伯')
  type('raise-text', WORDS)
  type('raise-address', '荔园小区3栋')
}

beforeEach(() => {
  resetPhone()
  resetBackend()
  waitingCalls.set([])
  session.set({ token: 't', expiresAt: '', person: { id: 'zhou', name: '周' } })
  meIs('party_member', 'B01')
  answer('case.submit-for-person', () => ({ caseId: CASE, state: 'raised', code: '012345' }))
})

test('a member reports for somebody without a phone, and reads out the code that is theirs', async () => {
  await openReport()
  write()
  await tap('report-submit')
  expect(arrived()[0]?.input).toMatchObject({
    ...{ person: { name: '梁伯', phone: '' }, source: 'proxy', text: WORDS },
    place: { communityCode: '440112001001' },
  })
  expect(at('report-code').textContent).toBe('012345')
  expect(at('report-sent').textContent).toContain('梁伯的确认码')
})

test('the code is still in sight after the page was closed, until it was given', async () => {
  const first = await openReport()
  write()
  await tap('report-submit')
  first.unmount()
  const second = open(<ReportPage />)
  expect(at('report-code').textContent).toBe('012345')
  await tap('report-given')
  expect(phone.done).toContain(`redirectTo /pages/case-detail/index?caseId=${CASE}`)
  second.unmount()
  await openReport()
  expect(isThere('report-code')).toBe(false)
  expect(typed('report-name')).toBe('')
})

test('without a signal nothing is queued: what was typed stays, and the page says that the code comes after sending', async () => {
  await openReport()
  write()
  backend.online = false
  await tap('report-submit')
  expect(waitingCalls.get()).toEqual([])
  expect(at('report-offline').textContent).toContain('要有信号才能送出')
  expect(typed('raise-text')).toBe(WORDS)
})

test('tapped again after a lost reply, it is the same report', async () => {
  await openReport()
  write()
  backend.losesReplies = true
  await tap('report-submit')
  backend.losesReplies = false
  await tap('report-submit')
  expect(new Set(arrived().map(({ requestId }) => requestId)).size).toBe(1)
  expect(isThere('report-code')).toBe(true)
})

test('a person without a name is not reported for', async () => {
  await openReport()
  type('report-phone', '电话')
  await tap('report-submit')
  expect(at('report-name-wrong').textContent).toContain('姓名')
  expect(at('report-phone-wrong').textContent).toContain('电话号码不对')
  expect(arrived()).toHaveLength(0)
})

test("the draft is not the raise page's", async () => {
  const first = await openReport()
  write()
  first.unmount()
  expect(Object.keys(localStorage).filter((key) => key.endsWith(':raise'))).toEqual([])
  await openReport()
  expect(typed('report-name')).toBe('梁伯')
})

test('a call from the hotline is taken in with its number, and its community is chosen by hand', async () => {
  meIs('dispatcher', '440112')
  await openReport(/12345来电/)
  write()
  await tap('report-source-hotline')
  await tap('report-submit')
  expect(at('report-hotline-wrong').textContent).toContain('12345工单号')
  expect(at('raise-community-wrong').textContent).toContain('请选择是哪个社区')
})

test("a street's dispatcher takes in no calls", async () => {
  meIs('dispatcher', '440112001')
  await openReport()
  expect(isThere('report-source-hotline')).toBe(false)
})

test('a refused word is said beside its field', async () => {
  answer('case.submit-for-person', () => {
    throw refusal('text_refused', { text: '这里有不能发布的内容' })
  })
  await openReport()
  write()
  await tap('report-submit')
  expect(at('raise-text-wrong').textContent).toContain('这里有不能发布的内容')
  expect(typed('report-name')).toBe('梁伯')
})

test('one heard on a visit waits with the way back to that visit, should it be refused', async () => {
  const place = { code: '440112001001', name: '荔园社区', street: '' }
  open(<ReportPage visit={{ visitId: 'v1', name: '梁伯', address: '荔园小区3栋', community: place }} />)
  await screen.findByText(/荔园社区/)
  type('raise-text', WORDS)
  await tap('raise-category-environment')
  backend.online = false
  await tap('report-submit')
  const [waiting] = waitingCalls.get()
  expect(waiting?.again).toMatchObject({ draftKey: 'report-for:v1', draft: { text: WORDS } })
  const query = new URLSearchParams(waiting?.again?.page.split('?')[1])
  expect(Object.fromEntries(query)).toEqual({
    ...{ visitId: 'v1', name: '梁伯', address: '荔园小区3栋', code: '440112001001', community: '荔园社区' },
  })
})
