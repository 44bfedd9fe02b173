import type { Caller } from '../../platform/handler'
import { ensurePerson } from '../../platform/know-person'
import type { Transaction } from '../../platform/ports/store'
import { type PersonRecord, persons } from '../../records/person'

/** Changes the caller's own record, making them known first where they were not. */
export async function changePerson(
  { tx, caller, now }: { tx: Transaction; caller: Caller; now: Date },
  change: Partial<Pick<PersonRecord, 'communityCode' | 'name' | 'phone' | 'tags' | 'recount'>>,
): Promise<void> {
  await ensurePerson(tx, caller, now)
  const person = await tx.get(persons, caller.id)
  // Whom an audience reaches is counted by where people live.
  const moved = change.communityCode !== undefined && change.communityCode !== person?.communityCode
  if (person) await tx.put(persons, { ...person, ...change, ...(moved ? { recount: true } : {}) })
}
