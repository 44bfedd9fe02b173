import type { RoleName } from '../../../contract/roles'
import { session } from '../../api/session'
import { isThere, open, settle, tap } from '../../testing/at-screen'
import { phone, resetPhone } from '../../testing/phone'
import { answer, resetBackend } from '../../testing/stand-in-backend'
import { MySettings } from './my-settings'

jest.mock('../../api/send', () => require('../../testing/stand-in-backend').door)

async function openAs(role?: RoleName) {
  answer('directory.view-me', () => ({
    ...{ personId: 'p', name: '周', phone: '' },
    roles: role ? [{ role, roleName: '', office: '440112001010', officeName: '荔园社区' }] : [],
  }))
  open(<MySettings />)
  await settle()
}
beforeEach(() => {
  resetPhone()
  resetBackend()
  session.set({ token: 't', expiresAt: '', person: { id: 'p', name: '周' } })
})

test('everybody finds what they agreed to be told through WeChat', async () => {
  await openAs()
  await tap('my-consents')
  expect(phone.done).toContain('navigateTo /packages/mine/consents/index')
  expect(isThere('to-tell')).toBe(false)
})

test('a party member finds whom they are asked to tell', async () => {
  await openAs('party_member')
  await tap('to-tell')
  expect(phone.done).toContain('navigateTo /packages/member/to-call/index')
})
