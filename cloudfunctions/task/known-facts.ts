import { districtDay } from '../../contract/district-time'
import type { KnownValue } from '../../contract/task/words'
import type { Caller } from '../../platform/handler'
import type { Store } from '../../platform/ports/store'
import { cases } from '../../records/case'
import { contactPoints } from '../../records/contact-point'
import { organisations } from '../../records/organisation'

export type Facts = Partial<Record<KnownValue, string>>

/** What the system knows of an office; each an index away. */
export async function readKnown(store: Store, office: string): Promise<Facts> {
  const states = ['accepted', 'dispatched', 'in_progress', 'needs_more', 'reopened'] as const
  const [node, points, nobody, ...open] = await Promise.all([
    store.get(organisations, office),
    store.count(contactPoints, { kindIn: { contains: office } }),
    store.count(contactPoints, { nobodyIn: { contains: office } }),
    ...states.map((state) => store.count(cases, { holderOffice: office, state })),
  ])
  return {
    ...{ office_name: node?.name ?? '', office_code: office, contact_points: String(points) },
    ...{ nobody_points: String(nobody), open_cases: String(open.reduce((sum, count) => sum + count, 0)) },
  }
}

/** And of whoever hands in. */
export const ofPerson = ({ name, phone }: Pick<Caller, 'name' | 'phone'>, now: Date): Facts => ({
  ...{ person_name: name, person_phone: phone, report_day: districtDay(now) },
})
