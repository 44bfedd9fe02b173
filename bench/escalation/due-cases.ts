import { newCase } from '../../cloudfunctions/case/new-case'
import { resetClock } from '../../cloudfunctions/case/rules/reset-clock'
import { buildCalendar } from '../../platform/calendar/build-calendar'
import type { Store } from '../../platform/ports/store'
import { type CaseRecord, cases } from '../../records/case'
import { DEFAULT_METHOD_RULES } from '../../records/method-rule'
import type { OrganisationRecord } from '../../records/organisation'

/** Monday 2 March 2026, 9:00; a day around the clock from here all of them fall due. */
export const STARTED = '2026-03-02T01:00:00.000Z'
/** A minute after. */
export const NOW = '2026-03-03T01:01:00.000Z'

const COMMUNITY = {
  ...{ id: '440112001010', name: '荔园社区居民委员会', shortName: '荔园社区', kind: 'community' as const },
  ...{ parent: '440112001', path: ['440112', '440112001'] },
} satisfies OrganisationRecord

/** Where a case may stand when its day ends: waiting or being worked on, at every level, with a department too. */
const STANDING: Partial<CaseRecord>[] = [
  { state: 'raised' },
  { state: 'in_progress', holderPerson: 'p-worker' },
  { state: 'dispatched', method: 'immediate', level: 'street', dispatchedBy: '440112001' },
  { state: 'accepted', level: 'street', holderOffice: '440112001' },
  { state: 'in_progress', level: 'district', holderOffice: 'D06', dispatchedBy: '440112', method: 'immediate' },
  { state: 'returned', level: 'district', holderOffice: '440112' },
]

/** The n-th case as it lies in the store before its deadline. */
export function dueCase(number: number): CaseRecord {
  const id = `260302${String(number).padStart(8, '0')}`
  const entry = {
    ...{ id: 'e1', kind: 'raised' as const, at: STARTED, personId: `p${number}`, photos: [] },
    ...{ text: `第${number}盏路灯坏了`, safety: 'passed' as const },
  }
  const form = {
    ...{ category: 'environment' as const, text: entry.text, demands: [], photos: [], anonymous: false, urgent: true },
    place: { communityCode: COMMUNITY.id, address: '荔园小区' },
  }
  const fresh = newCase(id, entry, form, COMMUNITY, entry.personId)
  const standing = { ...fresh, ...STANDING[number % STANDING.length], reminded: true }
  return resetClock(standing, buildCalendar([]), DEFAULT_METHOD_RULES)
}

export async function insertDueCases(store: Store, count: number): Promise<void> {
  const batch = 250
  for (let from = 0; from < count; from += batch) {
    await store.transact(async (tx) => {
      for (let number = from; number < Math.min(from + batch, count); number += 1)
        await tx.insert(cases, dueCase(number))
    })
  }
}
