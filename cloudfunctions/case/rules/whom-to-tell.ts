import type { CallRecord } from '../../../records/call'
import type { CaseRecord } from '../../../records/case'
import type { EventRecord } from '../../../records/event'
import { CALL_REMINDED, type CallTold, OTHER_TELLS } from './call-tells'
import { DISTRICT, officeAbove } from './levels'
import { WORKFLOW } from './workflow'

type Event = Pick<EventRecord, 'kind' | 'by' | 'office' | 'at' | 'data'>
export interface Target {
  /** `p:PERSON`, `o:OFFICE` or `h:OFFICE`. */
  to: string
  as: 'reporter' | 'follower' | 'staff'
}

const idIn = (event: Event, field: string) => {
  const found = event.data[field]
  return typeof found === 'string' && found !== '' ? found : undefined
}

/** The office that has the case after the event; a call's own move leaves the case where it is. */
export const holderAfter = (event: Event, record: CaseRecord) =>
  (event.kind.startsWith('case.call_') ? undefined : idIn(event, 'toOffice')) ??
  idIn(event, 'holderOffice') ??
  record.holderOffice

/** Whom an event names as told: by the row of the workflow that it came of, or by the table of the others. */
export function toldBy(event: Event, record: CaseRecord): readonly CallTold[] {
  if (event.kind === 'case.reminded' && idIn(event, 'callId')) return CALL_REMINDED
  const other = OTHER_TELLS[event.kind]
  if (other) return other
  const by = event.by === 'clock' ? 'clock' : event.by === record.reporterId && event.office === '' ? 'reporter' : ''
  const rows = WORKFLOW.filter((row) => row.event === event.kind)
  const theirs = rows.filter((row) => (by === 'clock' || by === 'reporter' ? row.by.includes(by) : true))
  const arrived = theirs.filter(({ to }) => to === 'same' || to === event.data.state || event.data.state === undefined)
  return (arrived.length > 0 ? arrived : rows).flatMap(({ tells }) => tells)
}

/**
 * Everybody who is told of an event, each once; never who did it. Of an office without leaders nobody reads `h:`; that
 * is why whoever tells a head tells the office above too.
 */
export function whomToTell(
  event: Event,
  record: CaseRecord,
  call?: CallRecord,
  followers: readonly string[] = [],
): Target[] {
  const targets = new Map<string, Target>()
  const add = (to: string, as: Target['as'] = 'staff') => {
    const own = to === `p:${event.by}` || (event.office !== '' && to === `o:${event.office}`)
    if (!own && !targets.has(to)) targets.set(to, { to, as })
  }
  const told = toldBy(event, record)
  if (told.includes('reporter') && !isHandedOn(event, record)) add(`p:${record.reporterId}`, 'reporter')
  if (told.includes('followers')) for (const follower of followers) add(`p:${follower}`, 'follower')
  const person = idIn(event, 'personId')
  if (event.kind === 'case.assigned' && person) add(`p:${person}`)
  for (const one of told) for (const to of addressesOf(one, event, record, call)) add(to)
  return [...targets.values()]
}

function addressesOf(told: CallTold, event: Event, record: CaseRecord, call: CallRecord | undefined): string[] {
  const holder = holderAfter(event, record)
  const callOffice =
    (event.kind === 'case.call_lead_named' ? idIn(event, 'toOffice') : undefined) ??
    idIn(event, 'callOffice') ??
    call?.office
  const person = personAt(event, record, holder)
  const named = Array.isArray(event.data.offices) ? event.data.offices : record.calledOffices
  const addresses: Record<CallTold, (string | undefined)[]> = {
    reporter: [],
    followers: [],
    holder: [`o:${holder}`, person && `p:${person}`],
    sender: sendersOf(event, record).map((office) => `o:${office}`),
    above: [above(event, record, holder)],
    head: [`h:${holder}`],
    called: named.map((office) => `o:${office}`),
    called_one: [callOffice && `o:${callOffice}`, call?.holderPerson && `p:${call.holderPerson}`],
    called_head: [callOffice && `h:${callOffice}`],
    caller: [`o:${call?.callerOffice ?? holder}`],
    district: [`o:${DISTRICT}`],
  }
  return addresses[told].filter((to): to is string => Boolean(to))
}

/** Who of the office had it then; a reader that is late must not tell who came after. */
const personAt = ({ at }: Event, { holds }: CaseRecord, holder: string) =>
  holds.filter(({ office, from }) => office === holder && from < at).at(-1)?.personId

/** Above the district's own desk there are only its leaders. */
function above(event: Event, record: CaseRecord, holder: string): string {
  const still = record.holderOffice === holder ? record : undefined
  const office =
    idIn(event, 'deciderOffice') ?? still?.deciderOffice ?? officeAbove(holder, record, still?.dispatchedBy)
  return office === holder ? `h:${office}` : `o:${office}`
}

/** Whom a case was taken from, and who had sent it there: they learn that their work was not accepted. */
function sendersOf(event: Event, record: CaseRecord): string[] {
  const at = record.holds.findIndex(
    ({ from, why }) => from === event.at && (why === 'reopened' || why === 'taken_over'),
  )
  const had = idIn(event, 'holderOffice')
  const before = record.holds.slice(0, Math.max(at, 0)).map(({ office }) => office)
  const sent = before.reverse().find((office) => office !== had)
  return [had, sent].filter((office): office is string => office !== undefined)
}

/** From one colleague to another; for the resident nothing changed. */
function isHandedOn(event: Event, { holds }: CaseRecord): boolean {
  if (event.kind !== 'case.assigned') return false
  const now = holds.findIndex(({ from, why }) => from === event.at && why === 'assigned')
  return holds[now - 1]?.personId !== undefined
}
