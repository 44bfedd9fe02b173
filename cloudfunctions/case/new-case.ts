import type { submitCase } from '../../contract/case/submit-case'
import type { ParsedInput } from '../../contract/define-operation'
import type { CaseRecord, Entry } from '../../records/case'
import type { OrganisationRecord } from '../../records/organisation'
import { limitFor } from './rules/limits'

/** The raise form as it was parsed. */
export type Form = ParsedInput<typeof submitCase>

/** A case as it begins: with its community, every counter at nothing. */
export function newCase(
  id: string,
  entry: Entry,
  input: Form,
  community: OrganisationRecord,
  reporterId: string,
): CaseRecord {
  const demands = input.demands.length > 0 ? input.demands : [input.text]
  const { category, anonymous, urgent } = input
  const { address, point } = input.place
  return {
    id,
    reporterId,
    anonymous,
    urgent,
    category,
    matter: 'complaint',
    communityCode: community.id,
    streetCode: community.parent,
    place: { address, ...(point ? { point } : {}) },
    demands: demands.map((text, index) => ({ id: `d${index + 1}`, text })),
    entries: [entry],
    state: 'raised',
    open: true,
    level: 'community',
    holderOffice: community.id,
    leadNamed: false,
    transfers: [],
    escalations: 0,
    reminded: false,
    callIds: [],
    callReturns: 0,
    calledOffices: [],
    extensions: [],
    visits: [],
    plan: [],
    missedWeeks: 0,
    mergedIds: [],
    limit: limitFor(urgent),
    clockStartedAt: entry.at,
    pauses: [],
    dueAt: entry.at,
    overdue: false,
    holds: [{ office: community.id, from: entry.at, why: 'raised' }],
    reopened: 0,
    hasHeld: entry.safety === 'held',
    createdAt: entry.at,
  }
}
