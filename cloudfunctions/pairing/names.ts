import { GONE, namePeople } from '../../platform/name-people'
import type { Store } from '../../platform/ports/store'
import type { ContactPointRecord } from '../../records/contact-point'

export interface Named {
  person(id: string | undefined): { id: string; name: string; branch: string; phone: string } | undefined
  place(code: string): string
}

/** The people and places that points name. */
export async function readNamed(
  store: Store,
  points: readonly Pick<ContactPointRecord, 'memberIds' | 'communityCode'>[],
  others: readonly string[] = [],
): Promise<Named> {
  const ids = [...points.flatMap(({ memberIds }) => memberIds), ...others]
  const { person, place } = await namePeople(
    store,
    ids,
    points.map(({ communityCode }) => communityCode),
  )
  return {
    person(id) {
      if (!id) return undefined
      const { name, office, phone } = person(id) ?? { name: GONE, office: '', phone: '' }
      return { id, name, branch: office, phone }
    },
    place,
  }
}
