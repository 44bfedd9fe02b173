import type { CaseRecord } from '../../records/case'
import type { RoutingRecord } from '../../records/routing'
import { type Asked, routeCase } from './rules/route-case'

/** What routing looks at in a case; the words are those that it was raised with. */
export const askedOf = ({ category, communityCode, streetCode, entries, demands }: CaseRecord): Asked => ({
  category,
  communityCode,
  streetCode,
  text: [entries[0]?.text ?? '', ...demands.map((demand) => demand.text)].join('\n'),
})

/** A case that is being raised, at the office that the rules send it to. */
export function routed(record: CaseRecord, routing: RoutingRecord | undefined): CaseRecord {
  // Only where it goes is asked, not why, so no names have to be read.
  const { office, level, ruleId } = routeCase(routing?.rules ?? [], askedOf(record), () => '')
  const holds = record.holds.map((hold) => ({ ...hold, office }))
  return { ...record, level, holderOffice: office, holds, ...(ruleId ? { routedBy: ruleId } : {}) }
}
