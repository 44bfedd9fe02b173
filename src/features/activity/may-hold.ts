import type { DataOf } from '../../../contract/operations'

const HOLDS = ['party_member', 'community_worker', 'dispatcher', 'admin', 'leader']

/** The offices and branches that somebody may hold an activity for. */
export const heldFor = (roles: DataOf<'directory.view-me'>['roles']) => roles.filter(({ role }) => HOLDS.includes(role))
