import type { HeldRole } from '../contract/roles'

const HANDLES = ['community_worker', 'dispatcher', 'department_officer']

/** The offices that somebody handles cases for, each once. */
export const ownOffices = (roles: readonly HeldRole[]): string[] => [
  ...new Set(roles.filter(({ role }) => HANDLES.includes(role)).map(({ office }) => office)),
]
