import type { CaseLine } from '../../contract/case/case-view'
import type { CallRecord } from '../../records/call'
import type { CaseRecord } from '../../records/case'
import type { Names } from './names'
import { callSentence } from './present-call'
import { HELD_SENTENCE } from './present-step'
import type { Calendar } from './rules/calendar'
import { currentDeadline } from './rules/reset-clock'
import { stateSentence } from './state-sentence'
import { callUrgencyOf, urgencyOf } from './urgency'

interface Viewer {
  id: string
  now: Date
  calendar: Calendar
  names: Names
}

/** A case as one line of a list, for this viewer; or a department's part of it, whose clock then counts. */
export function presentLine(record: CaseRecord, { id, now, calendar, names }: Viewer, call?: CallRecord): CaseLine {
  const mine = record.reporterId === id
  const deadline = currentDeadline(record, calendar)
  const first = record.entries[0]
  const held = first?.safety === 'held'
  const text = first?.text ?? ''
  return {
    id: record.id,
    state: record.state,
    sentence: stateSentence(record, deadline, names.office(record.holderOffice), mine),
    category: record.category,
    ...(record.method ? { method: record.method } : {}),
    community: names.office(record.communityCode),
    person: !mine && record.holderPerson ? names.person(record.holderPerson) : '',
    excerpt: held && !mine ? HELD_SENTENCE : text.length > 60 ? `${text.slice(0, 60)}…` : text,
    held,
    address: held && !mine ? '' : record.place.address,
    urgent: record.urgent,
    level: record.level,
    createdAt: record.createdAt,
    ...(deadline.dueAt ? { dueAt: deadline.dueAt } : {}),
    overdue: record.overdue,
    reopened: record.reopened,
    urgency: mine ? '' : urgencyOf(record, now),
    ...(call ? partOf(call, names, now) : {}),
  }
}

const partOf = (call: CallRecord, names: Names, now: Date) => ({
  callId: call.id,
  sentence: callSentence(call, names),
  person: call.holderPerson ? names.person(call.holderPerson) : '',
  dueAt: call.dueAt,
  overdue: call.overdue,
  urgency: callUrgencyOf(call, now),
})
