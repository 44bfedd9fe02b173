import { organisations } from '../records/organisation'
import { officeGoneFor } from '../records/own-offices'
import { persons } from '../records/person'
import type { Store } from './ports/store'

export interface NamedPeople {
  /** With the office that they go for; `undefined` for nobody and for who is not known any more. */
  person(id: string): { name: string; office: string; phone: string } | undefined
  place(code: string): string
}

export const GONE = '已离任的人员'

/** People and places by what they are called, each read once. */
export async function namePeople(
  store: Store,
  personIds: readonly string[],
  places: readonly string[] = [],
): Promise<NamedPeople> {
  const people = await store.getMany(persons, [...new Set(personIds)].filter(Boolean))
  const offices = [...new Set([...people.map(({ roles }) => officeGoneFor(roles)), ...places].filter(Boolean))]
  const called = new Map((await store.getMany(organisations, offices)).map(({ id, shortName }) => [id, shortName]))
  const place = (code: string) => called.get(code) ?? ''
  const named = new Map(
    people.map(({ id, name, phone, roles }) => [id, { name, phone, office: place(officeGoneFor(roles)) }]),
  )
  return { person: (id) => named.get(id), place }
}
