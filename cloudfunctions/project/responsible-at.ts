import { Refusal } from '../../contract/errors'
import type { Transaction } from '../../platform/ports/store'
import type { OrganisationRecord } from '../../records/organisation'
import { organisations } from '../../records/organisation'
import type { PersonRecord } from '../../records/person'
import { persons } from '../../records/person'

/** Whoever answers for a thing, and the office at or below the list's that they answer for it at. */
export type Responsible = (personId: string) => { office: string; officePath: string[] }

/** Reads all of them at once; what it gives refuses who holds no post at the list's office or below it. */
export async function readResponsible(
  tx: Transaction,
  listOffice: string,
  personIds: readonly string[],
): Promise<Responsible> {
  const people = await tx.getMany(persons, [...new Set(personIds)])
  const posts = people.flatMap(({ roles }) => roles.filter(({ role }) => role !== 'resident'))
  const nodes = await tx.getMany(organisations, [...new Set(posts.map(({ office }) => office))])
  return (personId) => {
    const node = officeWithin(
      people.find(({ id }) => id === personId),
      nodes,
      listOffice,
    )
    if (!node) throw new Refusal('responsible_unfit')
    return { office: node.id, officePath: [...node.path, node.id] }
  }
}

const officeWithin = (person: PersonRecord | undefined, nodes: readonly OrganisationRecord[], listOffice: string) =>
  nodes.find(
    ({ id, path }) =>
      (id === listOffice || path.includes(listOffice)) &&
      person?.roles.some(({ role, office }) => role !== 'resident' && office === id),
  )
