import type { Store } from '../../platform/ports/store'
import { organisations } from '../../records/organisation'
import { type PersonRecord, persons } from '../../records/person'

export interface VisitNames {
  /** "荔园社区第一党支部 · 周某" */
  member(personId: string): string
  place(code: string): string
}

const GOES_AS: readonly string[] = ['party_member', 'community_worker', 'dispatcher', 'department_officer', 'leader']
const officeOf = ({ roles }: PersonRecord) =>
  GOES_AS.map((role) => roles.find((held) => held.role === role)?.office).find(Boolean) ?? ''

/** Whoever visits is named with the office that they go for. */
export async function readVisitNames(
  store: Store,
  personIds: readonly string[],
  places: readonly string[] = [],
): Promise<VisitNames> {
  const people = await store.getMany(persons, [...new Set(personIds)])
  const offices = [...new Set([...people.map(officeOf), ...places].filter(Boolean))]
  const named = new Map((await store.getMany(organisations, offices)).map(({ id, shortName }) => [id, shortName]))
  const members = new Map(people.map((person) => [person.id, [named.get(officeOf(person)), person.name]]))
  return {
    member: (personId) => members.get(personId)?.filter(Boolean).join(' · ') || '已离任的人员',
    place: (code) => named.get(code) ?? '',
  }
}
