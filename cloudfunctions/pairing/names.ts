import type { Store } from '../../platform/ports/store'
import type { ContactPointRecord } from '../../records/contact-point'
import { organisations } from '../../records/organisation'
import { type PersonRecord, persons } from '../../records/person'
import { CAN_CARRY } from './may'

export interface Named {
  person(id: string | undefined): { id: string; name: string; branch: string; phone: string } | undefined
  place(code: string): string
}

const officeOf = ({ roles }: PersonRecord) => roles.find(({ role }) => CAN_CARRY.includes(role))?.office ?? ''

/** The people and places that points name, each read once. */
export async function readNamed(
  store: Store,
  points: readonly Pick<ContactPointRecord, 'memberIds' | 'communityCode'>[],
  others: readonly string[] = [],
): Promise<Named> {
  const ids = [...new Set([...points.flatMap(({ memberIds }) => memberIds), ...others])].filter(Boolean)
  const people = new Map((await store.getMany(persons, ids)).map((person) => [person.id, person]))
  const offices = [...people.values()].map(officeOf).filter(Boolean)
  const codes = [...new Set([...offices, ...points.map(({ communityCode }) => communityCode)])]
  const named = new Map((await store.getMany(organisations, codes)).map(({ id, shortName }) => [id, shortName]))
  return {
    person(id) {
      if (!id) return undefined
      const found = people.get(id)
      if (!found) return { id, name: '已离任的人员', branch: '', phone: '' }
      return { id, name: found.name, branch: named.get(officeOf(found)) ?? '', phone: found.phone }
    },
    place: (code) => named.get(code) ?? '',
  }
}
