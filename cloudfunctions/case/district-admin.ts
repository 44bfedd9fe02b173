import type { HeldRole } from '../../contract/roles'
import { DISTRICT } from './rules/levels'

/** What holds for the whole district is changed by its own admin, not by a street's. */
export const isDistrictAdmin = (roles: readonly HeldRole[]) =>
  roles.some(({ role, office }) => role === 'admin' && office === DISTRICT)
