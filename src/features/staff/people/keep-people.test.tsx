import type { DataOf } from '../../../../contract/operations'
import { session } from '../../../api/session'
import { at, isThere, open, settle, tap, type, typed } from '../../../testing/at-screen'
import { resetPhone } from '../../../testing/phone'
import { answer, backend, refusal, resetBackend } from '../../../testing/stand-in-backend'
import { KeepPeople } from './keep-people'

jest.mock('../../../api/send', () => require('../../../testing/stand-in-backend').door)

type Person = DataOf<'staff.list-people'>['people'][number]
const office = { code: '440112001010', name: '荔园社区', above: '黄埔街道', roles: ['community_worker' as const] }
const person = (more: Partial<Person> = {}): Person => ({
  ...{ appointmentId: 'a1', name: '李小梅', phone: '139****2222', role: 'community_worker', roleName: '社区工作者' },
  ...{ office: office.code, officeName: office.name, state: 'waiting', ...more },
})
const has = (people: Person[]) => answer('staff.list-people', () => ({ people }))
const sent = (name: string) => backend.arrived.filter(({ operation }) => operation === name).map(({ input }) => input)
const until = '2026-03-09T15:59:59.999Z'

beforeEach(() => {
  resetPhone()
  resetBackend()
  session.set({ token: 't', expiresAt: '', person: { id: 'xu', name: '许' } })
  const roles = [{ role: 'admin' as const, roleName: '管理员', office: '440112001', officeName: '黄埔街道' }]
  answer('directory.view-me', () => ({ personId: 'xu', name: '许', phone: '', roles }))
  answer('staff.list-offices', () => ({ offices: [office], invitationDays: 7, setsDays: false }))
  has([person()])
})
async function openPage() {
  open(<KeepPeople />)
  for (let reads = 0; reads < 3; reads += 1) await settle()
}

test('an empty roster says what to do', async () => {
  has([])
  await openPage()
  expect(document.body.textContent).toContain('名册里还没有人。可以加一个人,或用表格一次导入。')
})

test('a roster that cannot be read says so', async () => {
  answer('staff.list-people', () => {
    throw refusal('unavailable')
  })
  await openPage()
  expect(document.body.textContent).toMatch(/请稍后再试|再试/)
})

test('a code is shown once, with until when; a new one is said to end the old', async () => {
  answer('staff.invite', () => {
    has([person({ invitedUntil: until })])
    return { code: '123456789012', until }
  })
  await openPage()
  await tap('invite-a1')
  await tap('invitation-make')
  expect(at('invitation-code').textContent).toBe('1234 5678 9012')
  await tap('invitation-close')
  await settle()
  expect(document.body.textContent).not.toContain('1234 5678 9012')
  await tap('invite-a1')
  expect(at('invitation-a1').textContent).toContain('再开一张,原来的就作废')
})

test('a role that is not ended for its reason keeps what was written', async () => {
  has([person({ state: 'bound', boundAt: '2026-03-02T01:00:00.000Z' })])
  answer('staff.end-role', () => {
    throw refusal('last_admin')
  })
  await openPage()
  await tap('end-a1')
  await tap('end-submit')
  expect(sent('staff.end-role')).toEqual([])
  type('end-reason', '调到别处')
  await settle()
  await tap('end-submit')
  expect(at('outcome').textContent).toContain('最后一位管理员')
  expect(typed('end-reason')).toBe('调到别处')
})

test('who is added is invited at once; what lacks is said before', async () => {
  answer('staff.add-person', () => ({ appointmentId: 'a2' }))
  answer('staff.invite', () => ({ code: '123456789012', until }))
  await openPage()
  await tap('person-new')
  expect(at('person-form').textContent).toContain('还要写:姓名、11 位手机号、身份')
  type('person-name', ' 何小敏 ')
  type('person-phone', '13911113333')
  await settle()
  await tap('person-role-community_worker')
  await tap('person-save')
  expect(sent('staff.add-person')).toMatchObject([{ phone: '13911113333', office: office.code }])
  expect(at('person-added').textContent).toContain('给何小敏(社区工作者)开一张邀请码')
  await tap('invitation-make')
  expect(sent('staff.invite')).toEqual([{ appointmentId: 'a2' }])
})

test('all in sight who have no code are invited in one go', async () => {
  has([person(), person({ appointmentId: 'a2', name: '何小敏' }), person({ appointmentId: 'a3', invitedUntil: until })])
  answer('staff.invite-several', ({ appointmentIds }: { appointmentIds: string[] }) => ({
    made: appointmentIds.map((appointmentId) => ({ appointmentId, name: '某', code: '123456789012' })),
    until,
  }))
  await openPage()
  expect(isThere('invite-all')).toBe(false)
  await tap('people-state-waiting')
  await settle()
  await tap('invite-all')
  expect(sent('staff.invite-several')).toEqual([{ appointmentIds: ['a1', 'a2'] }])
  expect(at('invited-all').textContent).toContain('开好了 2 张')
})
