import { screen } from '@testing-library/react'
import type { DataOf } from '../../../../contract/operations'
import type { RoleName } from '../../../../contract/roles'
import { notSentCalls, waitingCalls } from '../../../api/queue/queued-call'
import { session } from '../../../api/session'
import { at, isThere, open, settle, tap } from '../../../testing/at-screen'
import { phone, resetPhone } from '../../../testing/phone'
import { answer, backend, refusal, resetBackend } from '../../../testing/stand-in-backend'
import { ToCall } from './to-call'

jest.mock('../../../api/send', () => require('../../../testing/stand-in-backend').door)

type Call = DataOf<'notify.list-to-call'>['calls'][number]
type Reminder = DataOf<'broadcast.list-reminders'>['reminders'][number]
const buildCall = (number: number, changes: Partial<Call> = {}): Call => ({
  ...{ deliveryId: `d${number}`, name: '陈桂芳', phone: '138****0001', why: '没有同意微信提醒', tries: 0 },
  ...{ text: '您反映的事有答复了,请看一看。', at: '2026-11-20T02:00:00.000Z' },
  ...changes,
})
const buildReminder = (number: number, changes: Partial<Reminder> = {}): Reminder => ({
  ...{ reminderId: `r${number}`, broadcastId: 'b1', title: '周四停水', name: '梁少芬', phone: '139****0002' },
  at: '2026-11-21T02:00:00.000Z',
  ...changes,
})
let calls: Call[] = []
let reminders: Reminder[] = []
const arrived = (operation: string) =>
  backend.arrived.filter((item) => item.operation === operation).map(({ input }) => input)

beforeEach(() => {
  resetPhone()
  resetBackend()
  waitingCalls.set([])
  notSentCalls.set([])
  session.set({ token: 't', expiresAt: '', person: { id: 'li', name: '李' } })
  calls = [buildCall(1)]
  reminders = [buildReminder(1)]
  answer('notify.list-to-call', () => ({ calls }))
  answer('broadcast.list-reminders', () => ({ reminders }))
  answer('notify.reveal-number', () => ({ phone: '13800000001' }))
  answer('notify.mark-called', ({ deliveryId, told }: { deliveryId: string; told: boolean }) => {
    calls = told ? [] : calls.map((call) => ({ ...call, tries: call.tries + 1 }))
    return { deliveryId }
  })
  answer('broadcast.mark-told', ({ reminderId }: { reminderId: string }) => {
    reminders = []
    return { reminderId }
  })
})

async function openAs(...roles: RoleName[]) {
  answer('directory.view-me', () => ({
    ...{ personId: 'p', name: '李', phone: '' },
    roles: roles.map((role) => ({ role, roleName: '', office: '440112001010', officeName: '荔园社区' })),
  }))
  open(<ToCall />)
  await settle()
  await settle()
}

test('a worker sees whom to call with what and why, and whom to tell in person; no number is whole', async () => {
  await openAs('community_worker')
  const card = at('call-d1').textContent
  for (const part of ['陈桂芳', '138****0001', '您反映的事有答复了', '没有同意微信提醒']) expect(card).toContain(part)
  expect(at('reminder-r1').textContent).toContain('《周四停水》')
})

test('a party member sees whom to tell in person, and the call list is not even asked for', async () => {
  await openAs('party_member')
  expect(isThere('reminder-r1')).toBe(true)
  expect(screen.queryByText('要打电话告知的人')).toBeNull()
  expect(arrived('notify.list-to-call')).toEqual([])
})

test('whoever calls nobody is told whose page it is, and nothing is asked for', async () => {
  await openAs('auditor')
  expect(screen.getByText(/给社区工作人员和党员用/)).toBeTruthy()
  expect([...arrived('notify.list-to-call'), ...arrived('broadcast.list-reminders')]).toEqual([])
})

test('the number comes on request, which is on record, and one tap calls it', async () => {
  await openAs('dispatcher')
  await tap('reveal-d1')
  expect(arrived('notify.reveal-number')).toEqual([{ deliveryId: 'd1' }])
  await tap('dial-d1')
  expect(phone.done).toContain('makePhoneCall 13800000001')
})

test('a number that cannot be had says so', async () => {
  answer('notify.reveal-number', () => {
    throw refusal('unavailable')
  })
  await openAs('dispatcher')
  await tap('reveal-d1')
  expect(at('outcome').textContent).toBe(refusal('unavailable').message)
})

test('who was told leaves the list', async () => {
  await openAs('community_worker')
  await tap('told-d1')
  await settle()
  expect(arrived('notify.mark-called')).toEqual([{ deliveryId: 'd1', told: true }])
  expect(screen.getByText(/现在没有要打电话的人/)).toBeTruthy()
})

test('who was not reached stays, with the tries said and the number masked again', async () => {
  await openAs('community_worker')
  await tap('reveal-d1')
  await tap('missed-d1')
  await settle()
  expect(arrived('notify.mark-called')).toEqual([{ deliveryId: 'd1', told: false }])
  expect(at('call-d1').textContent).toContain('打过 1 次,没打通')
  expect(isThere('dial-d1')).toBe(false)
})

test('what came of a call waits on the phone where there is no signal', async () => {
  await openAs('community_worker')
  backend.online = false
  await tap('told-d1')
  expect(at('outcome').textContent).toContain('有信号时自动送出')
  expect(isThere('told-d1')).toBe(false)
})

test('the notice to be told of opens, and who was told leaves the list', async () => {
  await openAs('party_member')
  await tap('notice-r1')
  expect(phone.done).toContain('navigateTo /packages/notice/read/index?broadcastId=b1')
  await tap('passed-on-r1')
  await settle()
  expect(arrived('broadcast.mark-told')).toEqual([{ reminderId: 'r1' }])
  expect(screen.getByText(/现在没有要转告的人/)).toBeTruthy()
})

test('one list that cannot be read leaves the other in sight', async () => {
  answer('notify.list-to-call', () => {
    throw refusal('unavailable')
  })
  await openAs('community_worker')
  expect(isThere('reminder-r1')).toBe(true)
  answer('notify.list-to-call', () => ({ calls }))
  await tap('try-again')
  expect(isThere('call-d1')).toBe(true)
})

test('a person without a number is visited, not called', async () => {
  calls = [buildCall(1, { name: '', phone: '' })]
  await openAs('community_worker')
  expect(at('call-d1').textContent).toContain('请上门说一声')
  expect(isThere('reveal-d1')).toBe(false)
})

test('a page more is fetched on request', async () => {
  answer('notify.list-to-call', ({ after }: { after?: string }) =>
    after ? { calls: [buildCall(2)] } : { calls: [buildCall(1)], next: 'then' },
  )
  await openAs('community_worker')
  await tap('more-calls')
  expect(isThere('call-d2')).toBe(true)
  expect(isThere('more-calls')).toBe(false)
})
