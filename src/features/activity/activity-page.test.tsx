import { cleanup } from '@testing-library/react'
import type { ActivityView } from '../../../contract/checkin/activity-view'
import { session } from '../../api/session'
import { at, isThere, open, settle, tap, type } from '../../testing/at-screen'
import { buildActivity } from '../../testing/build-activity'
import { phone, resetPhone } from '../../testing/phone'
import { answer, backend, refusal, resetBackend } from '../../testing/stand-in-backend'
import { ActivityPage } from './activity-page'

jest.mock('../../api/send', () => require('../../testing/stand-in-backend').door)

const LATER = { from: '2099-11-24T03:00:00.000Z', to: '2099-11-24T05:00:00.000Z' }
const sent = (name: string) => backend.arrived.filter(({ operation }) => operation === name).map(({ input }) => input)
async function openWith(change: Partial<ActivityView>) {
  answer('checkin.view-activity', () => buildActivity(change))
  open(<ActivityPage activityId="a1" />)
  await settle()
}
beforeEach(() => {
  resetPhone()
  resetBackend()
  session.set({ token: 't', expiresAt: '', person: { id: 'zhou', name: '周' } })
})

test('what is recorded is said before the tap, and half a code cannot be sent', async () => {
  answer('checkin.check-in-activity', () => ({ activityId: 'a1', by: 'code', sentence: '' }))
  await openWith({})
  expect(at('activity-check-in').textContent).toContain('不存坐标,不计时长')
  await type('activity-digits', '1234')
  await tap('activity-by-digits')
  expect(sent('checkin.check-in-activity')).toEqual([])
  await type('activity-digits', '12345678')
  await tap('activity-by-digits')
  await settle()
  expect(sent('checkin.check-in-activity')).toEqual([{ activityId: 'a1', code: '12345678' }])
})

test('a code that ended says what else can be done', async () => {
  answer('checkin.check-in-activity', () => {
    throw refusal('code_expired')
  })
  await openWith({})
  await type('activity-digits', '87654321')
  await tap('activity-by-digits')
  await settle()
  expect(at('activity-check-in').textContent).toContain('扫不了也可以不用码签到')
})

test('a check-in that came later shows both times; one that was called off says why', async () => {
  const checkIn = { words: '本人签到,没有核对', at: '2026-11-24T01:10:00.000Z', arrivedAt: '2026-11-24T06:00:00.000Z' }
  await openWith({ checkedIn: true, checkIn, cancelled: true, cancelReason: '下大雨' })
  expect(at('activity-checked-in').textContent).toMatch(/09:10.*补传:.*14:00才送到/)
  expect(at('activity').textContent).toContain('已取消:下大雨')
  expect(isThere('activity-check-in')).toBe(false)
})

test('whoever has a turn asks another of the roster; who was asked agrees or not', async () => {
  const shift = { from: '2099-11-24T01:00:00.000Z', to: '2099-11-24T03:00:00.000Z', askedMe: false }
  answer('checkin.ask-swap', () => ({ activityId: 'a1' }))
  answer('checkin.answer-swap', () => ({ activityId: 'a1' }))
  await openWith({
    shifts: [
      { ...shift, shiftId: 's1', personId: 'zhou', name: '周文斌', mine: true },
      {
        ...shift,
        ...LATER,
        shiftId: 's2',
        personId: 'lin',
        name: '林志远',
        mine: false,
        swapWith: '周文斌',
        askedMe: true,
      },
    ],
  })
  await tap('swap-s1-open')
  expect(document.querySelectorAll('.card .card')).toHaveLength(0)
  await tap('swap-with-s1-lin')
  await tap('swap-ask-s1')
  await settle()
  expect(sent('checkin.ask-swap')).toEqual([{ activityId: 'a1', shiftId: 's1', withPersonId: 'lin' }])
  await tap('swap-yes-s2')
  await settle()
  expect(sent('checkin.answer-swap')).toEqual([{ activityId: 'a1', shiftId: 's2', agree: true }])
})

const turn = {
  ...{ shiftId: 's1', from: '2099-11-24T01:00:00.000Z', to: '2099-11-24T03:00:00.000Z' },
  ...{ personId: 'zhou', name: '周文斌', mine: true, askedMe: false },
}
test('whoever has a turn is not asked to sign up; who signed up before can still take it back', async () => {
  await openWith({ kind: 'duty', onRoster: true, shifts: [turn] })
  expect(isThere('activity-sign-up')).toBe(false)
  cleanup()
  await openWith({ kind: 'duty', onRoster: true, shifts: [turn], signedUp: true })
  expect(isThere('activity-withdraw')).toBe(true)
})

test('nobody can be asked for a turn that is over, nor where it was called off', async () => {
  const others = { ...turn, ...LATER, shiftId: 's2', personId: 'lin', name: '林志远', mine: false }
  const past = { from: '2020-11-24T01:00:00.000Z', to: '2020-11-24T03:00:00.000Z' }
  await openWith({ shifts: [{ ...turn, ...past }, others] })
  expect(isThere('swap-s1-open')).toBe(false)
  cleanup()
  await openWith({ shifts: [turn, others], cancelled: true })
  expect(isThere('swap-s1-open')).toBe(false)
})

test('who has a turn at the same time is not offered; with nobody else it says whom to tell', async () => {
  await openWith({ shifts: [turn, { ...turn, shiftId: 's2', personId: 'lin', name: '林志远', mine: false }] })
  expect(isThere('swap-s1-open')).toBe(false)
  expect(at('shift-s1').textContent).toContain('来不了请告诉主办的人')
})

test('for whom it is says the place by its name', async () => {
  await openWith({ openTo: 'everyone' })
  expect(at('activity').textContent).toContain('谁可以参加:住在或工作在荔园社区的所有人')
})

test('the hosts of a duty find its roster and its change; of what is over only what came of it', async () => {
  await openWith({ kind: 'duty', hosts: true, signUps: 3 })
  expect(at('activity').textContent).toContain('已经报名 3 人')
  await tap('activity-roster')
  await tap('activity-change')
  expect(phone.done).toEqual([
    'navigateTo /packages/activity/roster/index?activityId=a1',
    'navigateTo /packages/activity/edit/index?activityId=a1',
  ])
  cleanup()
  const past = { from: '2020-11-24T01:00:00.000Z', to: '2020-11-24T03:00:00.000Z' }
  await openWith({ kind: 'duty', hosts: true, open: false, ...past })
  expect([isThere('activity-roster'), isThere('activity-change'), isThere('activity-cancel-open')]).toEqual([
    ...[false, false, false],
  ])
  expect(isThere('activity-summarise-open')).toBe(true)
})

test('a check-in leads to one’s own record, where it can be taken away', async () => {
  await openWith({ checkedIn: true, checkIn: { words: '扫现场码签到', at: '2026-11-24T01:10:00.000Z' } })
  await tap('activity-record')
  expect(phone.done).toEqual(['navigateTo /packages/member/record/index'])
})
