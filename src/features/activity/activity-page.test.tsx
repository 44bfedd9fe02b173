import type { ActivityView } from '../../../contract/checkin/activity-view'
import { session } from '../../api/session'
import { at, isThere, open, settle, tap, type } from '../../testing/at-screen'
import { resetPhone } from '../../testing/phone'
import { answer, backend, refusal, resetBackend } from '../../testing/stand-in-backend'
import { ActivityPage } from './activity-page'

jest.mock('../../api/send', () => require('../../testing/stand-in-backend').door)

const view = (change: Partial<ActivityView> = {}): ActivityView => ({
  ...{ activityId: 'a1', kind: 'theme_day', title: '清扫楼道', officeName: '第一党支部', address: '党群服务中心' },
  ...{ from: '2026-11-24T01:00:00.000Z', to: '2099-11-24T03:00:00.000Z', cancelled: false, signedUp: false },
  ...{ checkedIn: false, words: '', openTo: 'members', hosts: false, open: true, shifts: [] },
  ...change,
})
const sent = (name: string) => backend.arrived.filter(({ operation }) => operation === name).map(({ input }) => input)
async function openWith(change: Partial<ActivityView>) {
  answer('checkin.view-activity', () => view(change))
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
  const shift = { from: '2026-11-24T01:00:00.000Z', to: '2026-11-24T03:00:00.000Z', askedMe: false }
  answer('checkin.ask-swap', () => ({ activityId: 'a1' }))
  answer('checkin.answer-swap', () => ({ activityId: 'a1' }))
  await openWith({
    shifts: [
      { ...shift, shiftId: 's1', personId: 'zhou', name: '周文斌', mine: true },
      { ...shift, shiftId: 's2', personId: 'lin', name: '林志远', mine: false, swapWith: '周文斌', askedMe: true },
    ],
  })
  await tap('swap-s1-open')
  await tap('swap-with-s1-lin')
  await tap('swap-ask-s1')
  await settle()
  expect(sent('checkin.ask-swap')).toEqual([{ activityId: 'a1', shiftId: 's1', withPersonId: 'lin' }])
  await tap('swap-yes-s2')
  await settle()
  expect(sent('checkin.answer-swap')).toEqual([{ activityId: 'a1', shiftId: 's2', agree: true }])
})
