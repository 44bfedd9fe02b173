import { persons } from '../records/person'
import type { Caller } from './handler'
import type { Transaction } from './ports/store'

/** Makes a new resident known in the transaction of the first change of theirs; does nothing for a known one. */
export async function ensurePerson(tx: Transaction, caller: Caller, now: Date): Promise<void> {
  if (caller.known || (await tx.get(persons, caller.id))) return
  await tx.insert(persons, {
    id: caller.id,
    openid: caller.openid,
    name: '',
    phone: '',
    roles: [],
    recount: true,
    createdAt: now.toISOString(),
  })
}
