import type { DataOf } from '../../../contract/operations'
import { isThere, open, tap } from '../../testing/at-screen'
import { phone, resetPhone } from '../../testing/phone'
import { AdminCard } from './admin-card'

const me = (role?: 'admin' | 'community_worker'): DataOf<'directory.view-me'> => ({
  ...{ personId: 'p', name: '邓', phone: '' },
  roles: role ? [{ role, roleName: '', office: '440112', officeName: '' }] : [],
})
beforeEach(resetPhone)

test('an admin finds the doors to the rules and to the working days', async () => {
  open(<AdminCard me={me('admin')} />)
  await tap('admin-routing')
  await tap('admin-days')
  expect(phone.done).toEqual([
    'navigateTo /packages/admin/routing/index',
    'navigateTo /packages/admin/working-days/index',
  ])
})

test('nobody else does', () => {
  open(<AdminCard me={me()} />)
  open(<AdminCard me={me('community_worker')} />)
  expect(isThere('admin')).toBe(false)
})
