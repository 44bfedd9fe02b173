import type { Transaction } from '../../platform/ports/store'
import type { ContactPointRecord } from '../../records/contact-point'
import { persons } from '../../records/person'

/**
 * Whoever lives there is paired with the member who is responsible now: that is whom notices ask to tell them. Changing it
 * has them counted anew among a notice's audience.
 */
export async function followMember(
  tx: Transaction,
  points: readonly Pick<ContactPointRecord, 'linkedIds' | 'memberId' | 'kind'>[],
): Promise<void> {
  const wanted = new Map<string, string | undefined>()
  for (const { linkedIds, memberId, kind } of points) {
    for (const id of linkedIds) if (kind === 'household' || !wanted.has(id)) wanted.set(id, memberId)
  }
  for (const person of await tx.getMany(persons, [...wanted.keys()])) {
    const pairedWith = wanted.get(person.id)
    if (person.pairedWith === pairedWith) continue
    const { pairedWith: _, ...rest } = person
    await tx.put(persons, { ...rest, ...(pairedWith ? { pairedWith } : {}), recount: true })
  }
}
