import type { SimilarView } from '../../contract/case/similar-view'
import { districtDay } from '../../contract/district-time'
import { readCalendar } from '../../platform/calendar/read-calendar'
import type { Store } from '../../platform/ports/store'
import { type CaseRecord, cases } from '../../records/case'
import { caseFollowers } from '../../records/case-followers'
import { type Names, readNames } from './names'
import type { Calendar } from './rules/calendar'
import { currentDeadline } from './rules/reset-clock'
import { stateSentence } from './state-sentence'

interface Fact {
  id: string
  shared: string[]
  metres: number | undefined
}
/** A case of somebody else's, with what may be said of it. */
export interface FoundSimilar extends Fact {
  record: CaseRecord
  people: string[]
  calendar: Calendar
  names: Names
}

export async function readSimilar(store: Store, facts: readonly Fact[]): Promise<FoundSimilar[]> {
  const ids = facts.map(({ id }) => id)
  const [records, followers, calendar] = await Promise.all([
    store.getMany(cases, ids),
    store.getMany(caseFollowers, ids),
    readCalendar(store),
  ])
  const names = await readNames(store, records)
  return facts.flatMap((fact) => {
    const record = records.find(({ id }) => id === fact.id)
    const people = followers.find(({ id }) => id === fact.id)?.people ?? []
    return record ? [{ ...fact, record, people, calendar, names }] : []
  })
}

/** In tens of metres: enough to know whether it is the same lamp, too little to know whose door. */
const roughly = (metres: number) => `约${Math.max(10, Math.round(metres / 10) * 10)}米`

/** The one way in which another's case leaves: no words, no address, no person. */
export function presentSimilar(
  { record, shared, metres, people, calendar, names }: FoundSimilar,
  callerId: string,
): SimilarView {
  const mine = record.reporterId === callerId
  const deadline = currentDeadline(record, calendar)
  // How satisfied somebody else was is theirs.
  const rated = record.state === 'confirmed' && !mine
  return {
    id: record.id,
    category: record.category,
    community: names.office(record.communityCode),
    ...(metres === undefined ? {} : { distance: roughly(metres) }),
    day: districtDay(record.createdAt),
    sentence: rated ? '已办结' : stateSentence(record, deadline, names.office(record.holderOffice), mine),
    shared,
    followers: people.length,
    mine,
    following: people.includes(callerId),
  }
}
