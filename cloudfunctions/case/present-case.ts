import type { CaseView } from '../../contract/case/case-view'
import type { PhotoView } from '../../contract/photo-view'
import type { Caller } from '../../platform/handler'
import type { BroadcastRecord } from '../../records/broadcast'
import type { CallRecord } from '../../records/call'
import type { CaseRecord, Hold } from '../../records/case'
import type { EventRecord } from '../../records/event'
import { maskName, maskPhone } from '../../records/mask'
import type { VisitRecord } from '../../records/visit'
import { actionsOf, canRead } from './may'
import type { Names } from './names'
import { presentHandling } from './present-handling'
import { HELD_SENTENCE, presentStep } from './present-step'
import type { Calendar } from './rules/calendar'
import type { Deadline } from './rules/deadline'
import { durationWords } from './rules/duration-words'
import type { MethodRules } from './rules/methods'
import { currentDeadline } from './rules/reset-clock'
import { stateSentence } from './state-sentence'

export interface FoundCase {
  record: CaseRecord
  events: readonly EventRecord[]
  calendar: Calendar
  names: Names
  phone: string
  calls: readonly CallRecord[]
  rules: MethodRules
  photoViews: ReadonlyMap<string, PhotoView>
  /** The notices it is tied to: the one it was said under, the one that its public answer became. */
  notices: readonly BroadcastRecord[]
  /** The visit that it was heard on. */
  visit?: VisitRecord | undefined
}

/** A case as this caller may see it: the one place where a whole case leaves, and where it is masked. */
export function presentCase(found: FoundCase, caller: Caller, now: Date): CaseView {
  const { record, names, photoViews, calendar } = found
  const mine = record.reporterId === caller.id
  const deadline = currentDeadline(record, calendar)
  const first = record.entries[0]
  const hidden = first !== undefined && !canRead(caller, record, first)
  const shown = (text: string) => (hidden ? HELD_SENTENCE : text)
  const { address, point } = record.place
  const person = record.holderPerson ? names.person(record.holderPerson) : ''
  return {
    id: record.id,
    state: record.state,
    sentence: stateSentence(record, deadline, names.office(record.holderOffice), mine),
    category: record.category,
    ...presentHandling(found, caller),
    text: shown(first?.text ?? ''),
    held: first?.safety === 'held',
    photos: hidden ? [] : (first?.photos ?? []).flatMap((id) => photoViews.get(id) ?? []),
    demands: record.demands.map(({ id, text }) => ({ id, text: shown(text), ...answerOf(id, found, caller) })),
    ...guideOf(record, caller),
    place: {
      communityCode: record.communityCode,
      community: names.office(record.communityCode),
      street: names.office(record.streetCode),
      address: shown(address),
      ...(point && !hidden ? { point } : {}),
    },
    anonymous: record.anonymous,
    urgent: record.urgent,
    level: record.level,
    holder: { office: names.office(record.holderOffice), ...(person ? { person } : {}) },
    reporter: reporterOf(found, mine, hidden),
    deadline: { ...worded(deadline, mine), overdue: record.overdue },
    ...(['answered', 'referred'].includes(record.state) && record.alarmAt ? { confirmBy: record.alarmAt } : {}),
    ...(record.rating ? { rating: record.rating } : {}),
    reopened: record.reopened,
    steps: stepsFor(found, caller),
    holds: holdsOf(found, now),
    pauses: record.pauses.map(({ from, to }) => ({ from, ...(to ? { to } : {}), why: '等居民补充情况' })),
    actions: actionsOf(caller, record),
    createdAt: record.createdAt,
  }
}

/** The rule speaks to the resident; staff read of 居民 where it says 您. */
function worded(deadline: Deadline, mine: boolean): Deadline {
  const words = (text: string) => (mine ? text : text.replace(/您/g, '居民'))
  return { ...deadline, sentence: words(deadline.sentence), explanation: deadline.explanation.map(words) }
}

/** Looks at a contact are for auditors and the office; the resident sees them too, since they are about them. */
const stepsFor = ({ events, ...context }: FoundCase, caller: Caller) =>
  events.map((event) => presentStep(event, { ...context, viewer: caller }))

function answerOf(demandId: string, { record, names }: FoundCase, caller: Caller) {
  const entry = record.entries.filter((found) => found.kind === 'answer').at(-1)
  const point = entry?.points?.find((found) => found.demandId === demandId)
  if (!entry || !point) return {}
  const text = canRead(caller, record, entry) ? point.text : HELD_SENTENCE
  return { answer: { text, at: entry.at, office: names.office(entry.office ?? '') } }
}

function guideOf(record: CaseRecord, caller: Caller) {
  const entry = record.entries.filter(({ kind }) => kind === 'answer' || kind === 'referral').at(-1)
  return entry?.guide && canRead(caller, record, entry) ? { guide: entry.guide } : {}
}

function reporterOf({ record, names, phone }: FoundCase, mine: boolean, hidden: boolean): CaseView['reporter'] {
  if (mine) return { mine, name: names.person(record.reporterId) || '您', ...(phone ? { phone } : {}) }
  if (record.anonymous) return { mine, name: '匿名居民' }
  // Reported on behalf of somebody: it is they who are meant.
  const masked = maskPhone(record.proxy?.phone ?? phone)
  // A name that somebody wrote for another is held with the text.
  const written = record.proxy && (hidden ? '居民' : maskName(record.proxy.name))
  const name = written ?? maskName(names.person(record.reporterId))
  return { mine, name, ...(masked ? { phone: masked } : {}) }
}

const WHY: Record<Hold['why'], string> = {
  raised: '居民反映',
  taken_on: '受理',
  reopened: '居民不认可,升级重办',
  dispatched: '派单',
  returned: '退回',
  disputed: '第三次转手,等上级指定首接单位',
  lead_named: '上级指定首接单位',
  taken_over: '超期,上级接手',
  assigned: '分派到人',
  unmerged: '拆案,单独办理',
}

const holdsOf = ({ record, names, calendar }: FoundCase, now: Date): CaseView['holds'] =>
  record.holds.map(({ office, personId, from, to, why }) => ({
    office: names.office(office),
    ...(personId ? { person: names.person(personId) } : {}),
    from,
    ...(to ? { to } : {}),
    duration: durationWords(from, to ?? now.toISOString(), calendar),
    why: WHY[why],
  }))
