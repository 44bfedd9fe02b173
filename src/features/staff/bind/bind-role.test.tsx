import { session } from '../../../api/session'
import { at, isThere, open, settle, tap, type, typed } from '../../../testing/at-screen'
import { phone, resetPhone } from '../../../testing/phone'
import { answer, backend, resetBackend } from '../../../testing/stand-in-backend'
import { BindRole } from './bind-role'
import { StaffDoor } from './staff-door'
import { whyNoNumber } from './why-no-number'

jest.mock('../../../api/send', () => require('../../../testing/stand-in-backend').door)

const CODE = '123456789012'
const worker = { roleName: '社区工作者', officeName: '荔园社区' }
const as = (roles: (typeof worker & { since?: string })[], waitMinutes = 0) =>
  answer('staff.view-my-roles', () => ({ roles, waitMinutes }))
const refuse = (message: string) => answer('staff.bind', () => ({ refused: { code: 'invitation_wrong', message } }))
const sent = () => backend.arrived.filter(({ operation }) => operation === 'staff.bind').map(({ input }) => input)

beforeEach(() => {
  resetPhone()
  resetBackend()
  session.set({ token: 't', expiresAt: '', person: { id: 'mei', name: '李' } })
  as([])
})
async function openPage() {
  const page = open(<BindRole />)
  await settle()
  return page
}

test('half a code cannot be sent; a whole one goes without the spaces it was read out with', async () => {
  answer('staff.bind', () => ({ bound: worker }))
  await openPage()
  expect(at('my-roles').textContent).toContain('居民')
  type('bind-code', '1234 56')
  await settle()
  expect(at('bind-number').textContent).toBe('邀请码还差 6 位')
  await tap('bind-number')
  expect(sent()).toEqual([])
  type('bind-code', '1234 5678 9012')
  await settle()
  await tap('bind-number')
  expect(sent()).toEqual([{ code: CODE, phoneCode: 'browser' }])
  expect(at('bound').textContent).toContain('您是荔园社区的社区工作者')
  await tap('bound-work')
  expect(phone.done).toContain('navigateTo /packages/member/work/index')
})

test('a wrong code stays in its box, with what to do', async () => {
  refuse('邀请码不对,还可以试 4 次。')
  await openPage()
  type('bind-code', CODE)
  await settle()
  await tap('bind-number')
  expect(at('bind-said').textContent).toBe('邀请码不对,还可以试 4 次。')
  expect(typed('bind-code')).toBe(CODE)
  expect(isThere('bound')).toBe(false)
})

test('without a network nothing is said to be done, and the code is still there when the page opens again', async () => {
  const page = await openPage()
  type('bind-code', CODE)
  await settle()
  backend.online = false
  await tap('bind-number')
  expect(at('outcome').textContent).toContain('现在没有网络')
  backend.online = true
  page.unmount()
  await openPage()
  expect(typed('bind-code')).toBe(CODE)
})

test('whoever has to wait is told how long', async () => {
  as([], 12)
  await openPage()
  type('bind-code', CODE)
  await settle()
  await tap('bind-number')
  expect(at('bind').textContent).toContain('请 12 分钟后再试')
  expect(sent()).toEqual([])
})

test('at a desk one is sent to the phone, as nobody there vouches for a number', async () => {
  session.set({ token: 't', expiresAt: '', person: { id: 'mei', name: '李' }, desk: true })
  as([{ ...worker, since: '2026-03-02T01:00:00.000Z' }])
  await openPage()
  expect(at('bind-elsewhere').textContent).toContain('请在手机上打开微信小程序')
  expect(isThere('bind-code')).toBe(false)
  expect(at('my-roles').textContent).toMatch(/荔园社区 · 社区工作者.*3月2日\(周一\)起/)
})

test('a resident has a quiet line; whoever serves sees what they are', async () => {
  const me = { personId: 'mei', name: '李', phone: '' }
  answer('directory.view-me', () => ({ ...me, roles: [] }))
  open(<StaffDoor />)
  await settle()
  await tap('staff-door')
  expect(phone.done).toEqual(['navigateTo /packages/mine/bind/index'])
  const roles = [{ ...worker, role: 'community_worker' as const, office: '440112001010' }]
  answer('directory.view-me', () => ({ ...me, roles }))
  open(<StaffDoor />)
  await settle()
  expect(document.body.textContent).toContain('荔园社区 · 社区工作者 ›')
})

test.each([
  [
    'privacy was refused',
    { errMsg: 'getPhoneNumber:fail privacy permission is not authorized' },
    '您没有同意读取手机号',
  ],
  ['the person said no', { errMsg: 'getPhoneNumber:fail user deny' }, '点“允许”'],
  ['the account may ask for no more', { errMsg: 'getPhoneNumber:fail', errno: 1400001 }, '额度用完了'],
  ['WeChat says nothing', {}, '请过一会儿再点一次'],
])('when there is no number because %s, it is said what to do', (_, told, words) => {
  expect(whyNoNumber(told)).toContain(words)
})
