import { session } from '../../api/session'
import { at, open, settle } from '../../testing/at-screen'
import { hidePage, resetPhone, showPage } from '../../testing/phone'
import { answer, resetBackend } from '../../testing/stand-in-backend'
import { HostScreen } from './host-screen'

jest.mock('../../api/send', () => require('../../testing/stand-in-backend').door)

const released = jest.fn(async () => undefined)
const request = jest.fn(async (_kind: string) => ({ release: released }))

beforeEach(() => {
  resetPhone()
  resetBackend()
  Object.defineProperty(navigator, 'wakeLock', { value: { request }, configurable: true })
  session.set({ token: 't', expiresAt: '', person: { id: 'zhou', name: '周' } })
  const code = { payload: 'HP1.a1.12345678', digits: '12345678', renewAt: '2099-01-01T00:00:00.000Z' }
  answer('checkin.show-activity-code', () => ({ ...code, renewIn: 30_000, checkedIn: 3 }))
})

test('the screen stays lit as long as the code is shown, and again when one comes back to it', async () => {
  const page = open(<HostScreen activityId="a1" />)
  await settle()
  expect(at('host-digits').textContent).toBe('1234 5678')
  expect([request.mock.calls, released.mock.calls.length]).toEqual([[['screen']], 0])
  hidePage()
  showPage()
  await settle()
  expect([request.mock.calls.length, released.mock.calls.length]).toEqual([2, 1])
  page.unmount()
  await settle()
  expect(released).toHaveBeenCalledTimes(2)
})
