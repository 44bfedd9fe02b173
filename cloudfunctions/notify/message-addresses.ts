import type { Caller } from '../../platform/handler'

/** Who handles cases at an office reads what the office is told; its leaders what its head is. */
const HANDLING = ['community_worker', 'dispatcher', 'department_officer']

/** All addresses whose messages are the caller's to read. */
export function addressesOf({ id, roles }: Pick<Caller, 'id' | 'roles'>): string[] {
  const offices = roles.flatMap(({ role, office }) => {
    if (HANDLING.includes(role)) return [`o:${office}`]
    return role === 'leader' ? [`h:${office}`] : []
  })
  return [...new Set([`p:${id}`, ...offices])]
}
