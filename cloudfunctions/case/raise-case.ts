import { randomInt } from 'node:crypto'
import type { RaiseForm } from '../../contract/case/raise-form'
import type { Operation } from '../../contract/define-operation'
import { districtDay } from '../../contract/district-time'
import { Refusal } from '../../contract/errors'
import { readCalendar } from '../../platform/calendar/read-calendar'
import { checkWords } from '../../platform/check-words'
import { checkPhotos, claimPhotos } from '../../platform/claim-photos'
import type { Caller, MutationContext } from '../../platform/handler'
import { ensurePerson } from '../../platform/know-person'
import type { Ports } from '../../platform/ports/ports'
import type { Transaction } from '../../platform/ports/store'
import { type CaseRecord, cases, type Entry, type ProxyReport } from '../../records/case'
import { type OrganisationRecord, organisations } from '../../records/organisation'
import { ROUTING_ID, type RoutingRecord, routing } from '../../records/routing'
import { visits } from '../../records/visit'
import type { Prepared } from './define-move'
import { placeOf } from './log-place'
import { type Form, newCase } from './new-case'
import { readMethodRules } from './read-method-rules'
import { routed } from './routed'
import { resetClock } from './rules/reset-clock'
import { digestOf } from './write-entry'

/** Where a case is raised, and the rules that say where it goes. */
export interface RaisePlace {
  community: OrganisationRecord
  routing: RoutingRecord | undefined
}

/** Outside the transaction: the words and photos checked, the calendar and the rules read. */
export async function prepareRaise(
  input: Form,
  caller: Caller,
  ports: Ports,
  more: readonly string[] = [],
): Promise<Prepared> {
  const [calendar, rules, safety, photos] = await Promise.all([
    readCalendar(ports.store),
    readMethodRules(ports.store),
    checkWords(ports, caller, [input.text, ...input.demands, input.place.address, ...more]),
    checkPhotos(ports, caller, input.photos),
  ])
  return { calendar, rules, safety, photos }
}

export async function findPlace(tx: Transaction, place: RaiseForm['place']): Promise<RaisePlace> {
  const community = await tx.get(organisations, place.communityCode)
  if (community && ['community', 'village'].includes(community.kind))
    return { community, routing: await tx.get(routing, ROUTING_ID) }
  throw new Refusal('place_unknown', {}, { 'place.communityCode': '请从列表里选择社区或村' })
}

/** What raising needs of a call: whoever it is raised for, what was checked, and a log to write to. */
export type Raising = Pick<MutationContext<Operation, Prepared>, 'tx' | 'caller' | 'now' | 'prepared' | 'record'> &
  Partial<Pick<MutationContext<Operation>, 'madeAt' | 'late'>>

/** What else is known of where it comes from. */
export interface Origin {
  proxyOf?(caseId: string): ProxyReport
  fromReply?: CaseRecord['fromReply']
}

/** Raises a case where the rules send it, else to the community of the place, and logs it. */
export async function raiseCase(
  context: Raising,
  input: Form,
  { community, routing: rules }: RaisePlace,
  { proxyOf, fromReply }: Origin = {},
): Promise<CaseRecord> {
  const { tx, caller, now, prepared } = context
  const at = now.toISOString()
  const fromVisit = await ownVisit(context, input.fromVisit)
  await ensurePerson(tx, caller, now)
  const id = await freeNumber(tx, now)
  const photos = await claimPhotos(tx, caller, prepared.photos, `case:${id}`, at)
  const written = { personId: caller.id, text: input.text, photos, safety: prepared.safety }
  const doneAt = context.late && context.madeAt ? { doneAt: context.madeAt.toISOString() } : {}
  const entry: Entry = { id: 'e1', kind: 'raised', at, ...doneAt, ...written }
  const proxy = proxyOf?.(id)
  const fresh = {
    ...newCase(id, entry, input, community, caller.id),
    ...(proxy ? { proxy } : {}),
    ...(fromReply ? { fromReply } : {}),
    ...(fromVisit ? { fromVisit } : {}),
  }
  const record = resetClock(routed(fresh, rules), prepared.calendar, prepared.rules)
  await tx.insert(cases, record)
  const said = { entryId: entry.id, digest: digestOf(entry), category: input.category, urgent: input.urgent }
  const held = {
    level: record.level,
    holderOffice: record.holderOffice,
    ...(record.routedBy ? { routedBy: record.routedBy } : {}),
    ...(proxy ? { source: proxy.source } : {}),
    ...(fromReply ? { replyId: fromReply.replyId } : {}),
    ...(fromVisit ? { visitId: fromVisit } : {}),
  }
  context.record({ subject: `case:${id}`, kind: 'case.raised', data: { ...said, ...held, ...placeOf(record) } })
  return record
}

/** The caller's own visit, if there is one: a case is never lost for a visit that did not arrive, or is another's. */
async function ownVisit({ tx, caller }: Raising, visitId: string | undefined): Promise<string | undefined> {
  const visit = visitId ? await tx.get(visits, visitId) : undefined
  return visit?.memberId === caller.id ? visit.id : undefined
}

/** The number that people read out: the day, and eight digits drawn until they are free; no counter to queue at. */
async function freeNumber(tx: Transaction, now: Date): Promise<string> {
  for (;;) {
    const day = districtDay(now).replace(/-/g, '').slice(2)
    const number = `${day}${String(randomInt(100_000_000)).padStart(8, '0')}`
    if (!(await tx.get(cases, number))) return number
  }
}
