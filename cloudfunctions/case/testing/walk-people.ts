import type { HeldRole } from '../../../contract/roles'
import type { Caller } from '../../../platform/handler'
import { DISTRICT, isDepartment, levelOf } from '../rules/levels'

export const caller = (id: string, ...roles: HeldRole[]): Caller => ({
  id,
  openid: id,
  name: id,
  phone: '',
  roles,
  createdAt: '2026-01-01T00:00:00.000Z',
  known: true,
})

/** Two streets with a community or two each, the district, and two departments. */
export const COMMUNITIES = ['440112001010', '440112001003', '440112002004']
export const STREETS = ['440112001', '440112002']
export const DEPARTMENTS = ['D06', 'D07', 'D08']

/** Everybody who may come upon a case of the first community on its way; two at each desk, for one's own case. */
export const PEOPLE: readonly Caller[] = [
  caller('resident'),
  ...COMMUNITIES.flatMap((office) => [
    caller(`worker-${office}`, { role: 'community_worker', office }),
    caller(`second-worker-${office}`, { role: 'community_worker', office }),
  ]),
  ...STREETS.map((office) => caller(`dispatcher-${office}`, { role: 'dispatcher', office })),
  caller('dispatcher-district', { role: 'dispatcher', office: DISTRICT }),
  ...DEPARTMENTS.map((office) => caller(`officer-${office}`, { role: 'department_officer', office })),
  caller('leader', { role: 'leader', office: DISTRICT }),
]

/** Whom a desk may send a case to: a street its own, the district its own; a named lead may sit two levels down. */
export function reachable(from: string, lead: boolean): string[] {
  if (from === DISTRICT) return [DISTRICT, ...STREETS, ...DEPARTMENTS, ...(lead ? COMMUNITIES : [])]
  return [from, ...COMMUNITIES.filter((office) => office.startsWith(from))]
}

const RANK = { community: 0, street: 1, district: 2 }
export const rank = (level: keyof typeof RANK) => RANK[level]

/** How high an office sits; a department that a street's case went to sits nowhere above it. */
export const rankOf = (office: string) => (isDepartment(office) ? 0 : rank(levelOf(office)))
