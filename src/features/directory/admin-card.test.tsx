import type { DataOf } from '../../../contract/operations'
import type { RoleName } from '../../../contract/roles'
import { isThere, open, tap } from '../../testing/at-screen'
import { phone, resetPhone } from '../../testing/phone'
import { AdminCard } from './admin-card'

const me = (role?: RoleName): DataOf<'directory.view-me'> => ({
  ...{ personId: 'p', name: '邓', phone: '' },
  roles: role ? [{ role, roleName: '', office: '440112', officeName: '' }] : [],
})
beforeEach(resetPhone)

test('an admin finds the doors to the rules, the working days, the methods and the guide', async () => {
  open(<AdminCard me={me('admin')} />)
  await tap('admin-routing')
  await tap('admin-days')
  await tap('admin-methods')
  await tap('admin-guides')
  expect(phone.done).toEqual([
    'navigateTo /packages/admin/routing/index',
    'navigateTo /packages/admin/working-days/index',
    'navigateTo /packages/admin/method-rules/index',
    'navigateTo /packages/admin/guides/index',
  ])
})

test.each(['community_worker', 'department_officer', 'leader', 'auditor'] as const)(
  'a %s reads the methods that all work by, and no more',
  (role) => {
    open(<AdminCard me={me(role)} />)
    expect(isThere('admin-methods')).toBe(true)
    expect(isThere('admin-routing')).toBe(false)
  },
)

test('residents and party members find none', () => {
  open(<AdminCard me={me()} />)
  open(<AdminCard me={me('party_member')} />)
  expect(isThere('admin')).toBe(false)
})
