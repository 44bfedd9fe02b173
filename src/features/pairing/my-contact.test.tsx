import { session } from '../../api/session'
import { at, isThere, open, settle, tap, type } from '../../testing/at-screen'
import { resetPhone } from '../../testing/phone'
import { answer, backend, refusal, resetBackend } from '../../testing/stand-in-backend'
import { MyContacts } from './my-contact'

jest.mock('../../api/send', () => require('../../testing/stand-in-backend').door)

const zhou = { name: '周文斌', branch: '荔园社区第一党支部', phone: '13800000004' }
const home = { pointId: 'p1', kind: 'household' as const, title: '陈桂芳家', communityName: '荔园社区' }

beforeEach(() => {
  resetPhone()
  resetBackend()
  session.set({ token: 't', expiresAt: '', person: { id: 'chen', name: '陈' } })
})

test('a resident without a code is asked for one, and may not send half of it', async () => {
  answer('pairing.view-my-contact', () => ({ contacts: [] }))
  answer('pairing.link-point', () => ({ pointId: 'p1' }))
  open(<MyContacts />)
  await settle()
  expect(at('type-code').textContent).toContain('填联系码')
  await type('code', '12345678')
  expect(at('link').textContent).toBe('还差 4 位')
  await type('code', '123456789012')
  await tap('link')
  await settle()
  expect(
    backend.arrived.filter(({ operation }) => operation === 'pairing.link-point').map(({ input }) => input),
  ).toEqual([{ code: '123456789012' }])
})

test('a code that is not right says what to do, and stays in its box', async () => {
  answer('pairing.view-my-contact', () => ({ contacts: [] }))
  answer('pairing.link-point', () => {
    throw refusal('link_code_wrong')
  })
  open(<MyContacts />)
  await settle()
  await type('code', '210987654321')
  await tap('link')
  await settle()
  expect(at('type-code').textContent).toContain('联系码不对,或者已经过期')
})

test('whom to call is one button; a household that has nobody is told so', async () => {
  answer('pairing.view-my-contact', () => ({
    contacts: [
      { ...home, member: zhou },
      { ...home, pointId: 'p2', title: '老屋' },
    ],
  }))
  open(<MyContacts />)
  await settle()
  expect(at('call-p1').textContent).toBe('打电话给周文斌')
  expect(isThere('call-p2')).toBe(false)
  expect(at('contact-p2').textContent).toContain('还没有安排联系的人')
})
