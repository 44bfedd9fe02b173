import { Refusal } from '../../contract/errors'
import type { RoleName } from '../../contract/roles'
import { persons } from '../../records/person'
import type { Caller } from '../handler'
import { personIdOf } from '../person-id'
import type { Store } from '../ports/store'

/** The caller, by the platform's word alone. Someone new is a resident whom the first change of theirs makes known. */
export async function identify(store: Store, openid: string | undefined, now: Date): Promise<Caller> {
  if (!openid) throw new Refusal('not_signed_in')
  const id = personIdOf(openid)
  const person = await store.get(persons, id)
  if (person) return { ...person, known: true }
  return { id, name: '', phone: '', roles: [], createdAt: now.toISOString(), openid, known: false }
}

/** Whether the caller holds one of the roles at all; everyone is a resident. */
export function holdsOneOf(caller: Caller, roles: readonly RoleName[]): boolean {
  return roles.includes('resident') || caller.roles.some((held) => roles.includes(held.role))
}
