import type { Caller } from '../../platform/handler'
import { ownOffices } from '../../records/own-offices'

/**
 * All addresses whose messages are the caller's to read: who handles cases at an office reads what the office is told,
 * its leaders what its head is.
 */
export function addressesOf({ id, roles }: Pick<Caller, 'id' | 'roles'>): string[] {
  const heads = roles.filter(({ role }) => role === 'leader').map(({ office }) => `h:${office}`)
  return [`p:${id}`, ...ownOffices(roles).map((office) => `o:${office}`), ...new Set(heads)]
}
