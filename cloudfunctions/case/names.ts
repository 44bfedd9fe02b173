import type { Store } from '../../platform/ports/store'
import type { CaseRecord } from '../../records/case'
import type { EventRecord } from '../../records/event'
import { organisations } from '../../records/organisation'
import { persons } from '../../records/person'

/** The names that a view needs, read once: offices by id, people by id. */
export interface Names {
  office(id: string): string
  person(id: string): string
}

export async function readNames(
  store: Store,
  records: readonly CaseRecord[],
  log: readonly Pick<EventRecord, 'by' | 'office'>[] = [],
): Promise<Names> {
  const offices = new Set([
    ...log.flatMap(({ office }) => (office ? [office] : [])),
    ...records.flatMap(({ place, holds, entries, holderOffice }) => [
      place.communityCode,
      place.streetCode,
      holderOffice,
      ...holds.map((hold) => hold.office),
      ...entries.flatMap((entry) => (entry.office ? [entry.office] : [])),
    ]),
  ])
  const people = new Set([
    ...log.flatMap(({ by }) => (by === 'clock' ? [] : [by])),
    ...records.flatMap(({ reporterId, holds, entries }) => [
      reporterId,
      ...holds.flatMap((hold) => (hold.personId ? [hold.personId] : [])),
      ...entries.map((entry) => entry.personId),
    ]),
  ])
  const [foundOffices, foundPeople] = await Promise.all([
    store.getMany(organisations, [...offices]),
    store.getMany(persons, [...people]),
  ])
  const officeNames = new Map(foundOffices.map((office) => [office.id, office.shortName]))
  const personNames = new Map(foundPeople.map((person) => [person.id, person.name]))
  return { office: (id) => officeNames.get(id) ?? '', person: (id) => personNames.get(id) ?? '' }
}
