import type { RoleName } from '../../contract/roles'
import { personIdOf } from '../../platform/person-id'
import type { Store } from '../../platform/ports/store'
import { type PersonRecord, persons } from '../../records/person'
import { insertMissing } from './insert-missing'
import { readCsv } from './read-csv'

/** Someone whom a visitor of the demo can become: made up, the number too. */
export interface Persona {
  id: string
  name: string
  /** "荔园社区工作者": who this is, for the list. */
  words: string
}

/** What the platform would call the persona; no WeChat openid looks like it. */
export const openidOf = (persona: string) => `demo-${persona}`

export const PERSONAS: Persona[] = readCsv('demo-people.csv').map(({ persona = '', name = '', words = '' }) => ({
  id: persona,
  name,
  words,
}))

export function demoPersons(now: Date): PersonRecord[] {
  return readCsv('demo-people.csv').map(
    ({ persona = '', name = '', phone = '', community, role, office = '', ...row }) => ({
      id: personIdOf(openidOf(persona)),
      openid: openidOf(persona),
      name,
      phone,
      ...(community ? { communityCode: community } : {}),
      ...(row.tags ? { tags: row.tags.split(' ') } : {}),
      ...(row.paired_with ? { pairedWith: personIdOf(openidOf(row.paired_with)) } : {}),
      recount: true,
      roles: role ? [{ role: role as RoleName, office }] : [],
      ...(role ? { posts: [`${role}:${office}`] } : {}),
      createdAt: now.toISOString(),
    }),
  )
}

export const seedPersons = (store: Store, now: Date) => insertMissing(store, persons, demoPersons(now))
