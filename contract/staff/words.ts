import { ROLE_WORDS, type RoleName } from '../roles'

/** Roles that an office gives; resident is everybody anyhow. */
export const STAFF_ROLES = [
  'party_member',
  'community_worker',
  'dispatcher',
  'department_officer',
  'admin',
  'leader',
  'auditor',
] as const satisfies readonly RoleName[]
export type StaffRole = (typeof STAFF_ROLES)[number]
export const STAFF_ROLE_WORDS = Object.fromEntries(STAFF_ROLES.map((role) => [role, ROLE_WORDS[role]])) as Record<
  StaffRole,
  string
>

export const APPOINTMENT_STATES = { waiting: '还没绑定', bound: '已绑定', ended: '已结束' } as const
export type AppointmentState = keyof typeof APPOINTMENT_STATES

/** Days that an invitation lives unless the district's admin says otherwise, and how many may be said. */
export const INVITATION_DAYS = 7
export const MOST_INVITATION_DAYS = 30

/** So many wrong codes in a row, then nothing is tried for so long. */
export const WRONG_TRIES = 5
export const WAIT_MINUTES = 30

/** Rows of one table; one transaction takes them all. */
export const MOST_ROSTER_ROWS = 300

/** Codes made in one go: a page of the roster, in one transaction. */
export const MOST_INVITED_AT_ONCE = 50
