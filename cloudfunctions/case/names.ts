import type { Store } from '../../platform/ports/store'
import type { CallRecord } from '../../records/call'
import type { CaseRecord } from '../../records/case'
import type { EventRecord } from '../../records/event'
import { organisations } from '../../records/organisation'
import { persons } from '../../records/person'

/** The names that a view needs, read once: offices by id, people by id. */
export interface Names {
  office(id: string): string
  person(id: string): string
}

const isId = (id: unknown): id is string => typeof id === 'string' && id !== ''

export async function readNames(
  store: Store,
  records: readonly CaseRecord[],
  log: readonly Pick<EventRecord, 'by' | 'office' | 'data'>[] = [],
  called: readonly Pick<CallRecord, 'office' | 'holderPerson'>[] = [],
): Promise<Names> {
  const offices = new Set([
    ...log.flatMap(({ office, data: { toOffice, deciderOffice, callOffice, offices } }) =>
      [office, toOffice, deciderOffice, callOffice, ...(Array.isArray(offices) ? offices : [])].filter(isId),
    ),
    ...called.map(({ office }) => office),
    ...records.flatMap(({ communityCode, streetCode, holds, entries, holderOffice, transfers, calledOffices }) => [
      communityCode,
      streetCode,
      holderOffice,
      ...holds.map((hold) => hold.office),
      ...transfers.flatMap(({ from, to }) => [from, to]),
      ...calledOffices,
      ...entries.flatMap((entry) => (entry.office ? [entry.office] : [])),
    ]),
  ])
  const people = new Set([
    ...log.flatMap(({ by, data: { personId } }) => [...(by === 'clock' ? [] : [by]), personId].filter(isId)),
    ...called.flatMap(({ holderPerson }) => (holderPerson ? [holderPerson] : [])),
    ...records.flatMap(({ reporterId, holds, entries, holderPerson, sponsorId, visits }) => [
      reporterId,
      ...[holderPerson, sponsorId].filter(isId),
      ...visits.map(({ personId }) => personId),
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
