import type { CallView } from '../../contract/case/case-view'
import { CALL_ACTIONS, CALL_STATES, type CallAction } from '../../contract/case/words'
import { districtDay } from '../../contract/district-time'
import type { Caller } from '../../platform/handler'
import type { CallRecord } from '../../records/call'
import type { CaseRecord, Entry } from '../../records/case'
import { canRead } from './may'
import { mayMoveCall } from './may-call'
import type { Names } from './names'
import { HELD_SENTENCE } from './present-step'
import { dayWords } from './rules/day-words'
import { limitWords } from './rules/duration-words'

/** A department's part as this caller may see it. */
export function presentCall(call: CallRecord, record: CaseRecord, names: Names, caller: Caller): CallView {
  const { extension, limit } = call
  const answer = record.entries.find(({ id }) => id === call.answerEntryId)
  const person = call.holderPerson ? names.person(call.holderPerson) : ''
  return {
    id: call.id,
    office: { id: call.office, name: names.office(call.office) },
    state: call.state,
    lead: call.lead,
    sentence: callSentence(call, names),
    ...(person ? { person } : {}),
    overdue: call.overdue,
    ...(answer ? { answer: wordsOf(answer, record, caller) } : {}),
    ...(extension?.state === 'asked'
      ? { extension: `申请延期${limitWords({ ...limit, count: extension.count })}` }
      : {}),
    actions: callActionsOf(caller, call, record),
  }
}

const wordsOf = (entry: Entry, record: CaseRecord, caller: Caller) =>
  canRead(caller, record, entry) ? entry.text : HELD_SENTENCE

/** "区城管局(牵头):部门在办,3月9日(周一)前答复" */
export function callSentence(call: CallRecord, names: Names): string {
  const office = names.office(call.office)
  const until = call.overdue ? ',已超过期限' : `,${dayWords(districtDay(call.dueAt))}前答复`
  return `${office}${call.lead ? '(牵头)' : ''}:${CALL_STATES[call.state]}${call.open ? until : ''}`
}

/** What this caller can do with the call now. */
export function callActionsOf(caller: Caller, call: CallRecord, record: CaseRecord): CallAction[] {
  const actions = Object.keys(CALL_ACTIONS) as CallAction[]
  return actions.filter((action) => mayMoveCall(caller, call, record, action) === true)
}
