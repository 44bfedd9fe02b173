import type { HeldRole, RoleName } from '../contract/roles'

/** Who handles cases at an office. */
export const HANDLES: readonly RoleName[] = ['community_worker', 'dispatcher', 'department_officer']

/** The offices that somebody handles cases for, each once. */
export const ownOffices = (roles: readonly HeldRole[]): string[] => [
  ...new Set(roles.filter(({ role }) => HANDLES.includes(role)).map(({ office }) => office)),
]

/** As whom somebody goes out to people, the first that they hold being what they are called by: 党员干部. */
export const GOES_AS: readonly RoleName[] = ['party_member', ...HANDLES, 'leader']

/** The office that somebody goes for; empty for residents. */
export const officeGoneFor = (roles: readonly HeldRole[]): string =>
  GOES_AS.map((role) => roles.find((held) => held.role === role)?.office).find(Boolean) ?? ''
