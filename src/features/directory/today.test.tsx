import { Text } from '@tarojs/components'
import type { RoleName } from '../../../contract/roles'
import { session } from '../../api/session'
import { open, settle, tap } from '../../testing/at-screen'
import { phone, resetPhone } from '../../testing/phone'
import { answer, resetBackend } from '../../testing/stand-in-backend'
import { Today, type WorkGroup } from './today'

jest.mock('../../api/send', () => require('../../testing/stand-in-backend').door)

const screen = () => document.body.textContent ?? ''
const GROUPS: WorkGroup[] = [
  { title: '要去的', parts: [{ key: 'v', whose: ['party_member'], shows: <Text>走访三家</Text> }] },
  { title: '等我回的', parts: [{ key: 'c', whose: ['dispatcher'], shows: <Text>呼叫两件</Text> }] },
]
async function openAs(role?: RoleName) {
  const roles = role ? [{ role, roleName: '', office: 'x', officeName: '' }] : []
  answer('directory.view-me', () => ({ personId: 'p', name: '周', phone: '', roles }))
  open(<Today groups={GROUPS} />)
  await settle()
}
beforeEach(() => {
  resetPhone()
  resetBackend()
  session.set({ token: 't', expiresAt: '', person: { id: 'p', name: '周' } })
})

test('of each group only what is one’s own, and below it the doors to the rest', async () => {
  await openAs('party_member')
  expect(screen()).toContain('走访三家')
  expect(screen()).not.toContain('等我回的')
  await tap('tasks')
  expect(phone.done).toEqual(['navigateTo /packages/task/list/index'])
})

test('a resident is told where to go', async () => {
  await openAs()
  expect(screen()).toContain('请回首页点“我要反映”')
})

test('an auditor has no day’s work, and finds the lists', async () => {
  await openAs('auditor')
  await tap('lists-door')
  expect(phone.done).toEqual(['navigateTo /packages/project/lists/index'])
})
