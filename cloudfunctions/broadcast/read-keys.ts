import type { Store, Transaction } from '../../platform/ports/store'
import { organisations } from '../../records/organisation'
import type { PersonRecord } from '../../records/person'
import { audienceKeys } from './rules/audience'

type Told = Pick<PersonRecord, 'communityCode' | 'roles' | 'tags' | 'pairedWith'>

export interface ReaderPlace {
  /** Every `GROUP@ORGANISATION` that fits the person. */
  keys: ReadonlySet<string>
  /** Ids from the district down to the community; empty where none was chosen. */
  home: readonly string[]
}

/** What a person can be meant by, worked out when it is asked: moving house or changing one's work holds from then on. */
export async function readKeys(from: Store | Transaction, person: Told): Promise<ReaderPlace> {
  const places = [...person.roles.map(({ office }) => office), ...(person.communityCode ? [person.communityCode] : [])]
  const found = new Map((await from.getMany(organisations, [...new Set(places)])).map((node) => [node.id, node]))
  const pathTo = (id: string) => [...(found.get(id)?.path ?? []), id]
  const home = person.communityCode ? pathTo(person.communityCode) : []
  const posts = person.roles.map(({ role, office }) => ({ role, path: pathTo(office) }))
  const keys = audienceKeys({ home, posts, tags: person.tags ?? [], paired: Boolean(person.pairedWith) })
  return { keys: new Set(keys), home }
}
