import { randomInt } from 'node:crypto'
import { submitCase as operation } from '../../contract/case/submit-case'
import type { ParsedInput } from '../../contract/define-operation'
import { districtDay } from '../../contract/district-time'
import { Refusal } from '../../contract/errors'
import { readCalendar } from '../../platform/calendar/read-calendar'
import { mutation } from '../../platform/handler'
import { ensurePerson } from '../../platform/know-person'
import type { Transaction } from '../../platform/ports/store'
import { type CaseRecord, cases, type Entry } from '../../records/case'
import { type OrganisationRecord, organisations } from '../../records/organisation'
import { ROUTING_ID, type RoutingRecord, routing } from '../../records/routing'
import { checkText } from './check-text'
import { checkPhotos, claimPhotos } from './claim-photos'
import type { Prepared } from './define-move'
import { placeOf } from './log-place'
import { readMethodRules } from './read-method-rules'
import { routed } from './routed'
import { limitFor } from './rules/limits'
import { resetClock } from './rules/reset-clock'
import { digestOf } from './write-entry'

interface Found {
  community: OrganisationRecord
  routing: RoutingRecord | undefined
}

/** A resident raises a case: it goes where the rules send it, else to the community of the place, and is seen there at once. */
export const submitCase = mutation<typeof operation, Found, CaseRecord, Prepared>({
  operation,
  async prepare({ input, caller, ports }) {
    const [calendar, rules, safety, photos] = await Promise.all([
      readCalendar(ports.store),
      readMethodRules(ports.store),
      checkText(ports, caller, [input.text, ...input.demands, input.place.address]),
      checkPhotos(ports, caller, input.photos),
    ])
    return { calendar, rules, safety, photos }
  },
  async load({ tx, input }) {
    const community = await tx.get(organisations, input.place.communityCode)
    if (community && ['community', 'village'].includes(community.kind))
      return { community, routing: await tx.get(routing, ROUTING_ID) }
    throw new Refusal('place_unknown', {}, { 'place.communityCode': '请从列表里选择社区或村' })
  },
  may: () => true,
  async run(context, found) {
    const { tx, input, caller, now, prepared } = context
    const at = now.toISOString()
    await ensurePerson(tx, caller, now)
    const id = await freeNumber(tx, now)
    const photos = await claimPhotos(tx, caller, prepared.photos, `case:${id}`, at)
    const entry: Entry = {
      id: 'e1',
      kind: 'raised',
      at,
      personId: caller.id,
      text: input.text,
      photos,
      safety: prepared.safety,
    }
    const placed = routed(newCase(id, entry, input, found.community, caller.id), found.routing)
    const record = resetClock(placed, prepared.calendar, prepared.rules)
    await tx.insert(cases, record)
    const said = { entryId: entry.id, digest: digestOf(entry), category: input.category, urgent: input.urgent }
    const held = {
      level: record.level,
      holderOffice: record.holderOffice,
      ...(record.routedBy ? { routedBy: record.routedBy } : {}),
    }
    context.record({ subject: `case:${id}`, kind: 'case.raised', data: { ...said, ...held, ...placeOf(record) } })
    return record
  },
  present: ({ id, state }) => ({ caseId: id, state }),
})

function newCase(
  id: string,
  entry: Entry,
  input: ParsedInput<typeof operation>,
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

/** The number that people read out: the day, and eight digits drawn until they are free; no counter to queue at. */
async function freeNumber(tx: Transaction, now: Date): Promise<string> {
  for (;;) {
    const day = districtDay(now).replace(/-/g, '').slice(2)
    const number = `${day}${String(randomInt(100_000_000)).padStart(8, '0')}`
    if (!(await tx.get(cases, number))) return number
  }
}
