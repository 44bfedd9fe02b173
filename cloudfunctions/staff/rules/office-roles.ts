import { STAFF_ROLES, type StaffRole } from '../../../contract/staff/words'
import type { OrganisationKind } from '../../../records/organisation'

const LEVELS: readonly OrganisationKind[] = ['district', 'street', 'town']

/** Which offices have which role. An auditor looks at the admins too, so only the district has one. */
const HAVE: Record<StaffRole, readonly OrganisationKind[]> = {
  party_member: [...LEVELS, 'community', 'village', 'department', 'branch'],
  community_worker: ['community', 'village'],
  dispatcher: LEVELS,
  department_officer: ['department'],
  admin: LEVELS,
  leader: [...LEVELS, 'department'],
  auditor: ['district'],
}

export const fits = (role: StaffRole, kind: OrganisationKind) => HAVE[role].includes(kind)
export const rolesOf = (kind: OrganisationKind) => STAFF_ROLES.filter((role) => fits(role, kind))
