import type { DataOf } from '../../../contract/operations'
import type { RoleName } from '../../../contract/roles'
import { isThere, open, tap } from '../../testing/at-screen'
import { phone, resetPhone } from '../../testing/phone'
import { WorkCard } from './work-card'

const me = (role?: RoleName): DataOf<'directory.view-me'> => ({
  ...{ personId: 'p', name: '谭', phone: '' },
  roles: role ? [{ role, roleName: '', office: 'D06', officeName: '区城管局' }] : [],
})
beforeEach(resetPhone)

test.each(['community_worker', 'dispatcher', 'department_officer', 'leader'] as const)(
  'a %s finds the door to the desk',
  async (role) => {
    open(<WorkCard me={me(role)} />)
    await tap('work')
    expect(phone.done).toEqual(['navigateTo /packages/desk/inbox/index'])
  },
)

test.each(['party_member', 'community_worker', 'dispatcher'] as const)(
  'a %s finds the door to reporting for somebody',
  async (role) => {
    open(<WorkCard me={me(role)} />)
    await tap('report-for')
    expect(phone.done).toEqual(['navigateTo /packages/member/report-for/index'])
  },
)

test('a resident, and whoever is called to answer, report for nobody', () => {
  for (const role of [undefined, 'department_officer', 'leader', 'auditor', 'admin'] as const)
    open(<WorkCard me={me(role)} />)
  expect(isThere('report-for')).toBe(false)
})

test('who handles no cases finds no desk', () => {
  for (const role of [undefined, 'party_member', 'auditor', 'admin'] as const) open(<WorkCard me={me(role)} />)
  expect(isThere('work')).toBe(false)
})

test.each(['community_worker', 'dispatcher'] as const)('a %s finds the door to whom they must call', async (role) => {
  open(<WorkCard me={me(role)} />)
  await tap('to-call')
  expect(phone.done).toEqual(['navigateTo /packages/member/to-call/index'])
})

test('who calls nobody finds no such door beside the desk', () => {
  for (const role of [undefined, 'party_member', 'department_officer', 'leader'] as const)
    open(<WorkCard me={me(role)} />)
  expect(isThere('to-call')).toBe(false)
})
