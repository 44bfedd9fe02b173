import type { Store, Transaction } from '../../platform/ports/store'
import { organisations } from '../../records/organisation'
import type { PersonRecord } from '../../records/person'
import { audienceKeys, type Reader } from './rules/audience'

type Told = Pick<PersonRecord, 'communityCode' | 'roles' | 'tags' | 'pairedWith'>

export interface ReaderPlace extends Reader {
  /** Every `GROUP@ORGANISATION` that fits the person. */
  keys: ReadonlySet<string>
}

/** What a person can be meant by, worked out when it is asked: moving house or changing one's work holds from then on. */
export async function readKeys(from: Store | Transaction, person: Told): Promise<ReaderPlace> {
  const [place] = await readKeysOfAll(from, [person])
  return place as ReaderPlace
}

/** The same for many people, in their order, with one look at the organisations. */
export async function readKeysOfAll(from: Store | Transaction, people: readonly Told[]): Promise<ReaderPlace[]> {
  const places = people.flatMap(({ roles, communityCode }) => [
    ...roles.map(({ office }) => office),
    ...(communityCode ? [communityCode] : []),
  ])
  const found = new Map((await from.getMany(organisations, [...new Set(places)])).map((node) => [node.id, node]))
  const pathTo = (id: string) => [...(found.get(id)?.path ?? []), id]
  return people.map((person) => {
    const reader: Reader = {
      home: person.communityCode ? pathTo(person.communityCode) : [],
      posts: person.roles.map(({ role, office }) => ({ role, path: pathTo(office) })),
      tags: person.tags ?? [],
      paired: Boolean(person.pairedWith),
    }
    return { ...reader, keys: new Set(audienceKeys(reader)) }
  })
}
