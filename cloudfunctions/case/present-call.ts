import type { CallView } from '../../contract/case/case-view'
import { CALL_STATES, type CallAction } from '../../contract/case/words'
import { districtDay } from '../../contract/district-time'
import type { Caller } from '../../platform/handler'
import type { CallRecord } from '../../records/call'
import type { CaseRecord, Entry } from '../../records/case'
import { canRead } from './may'
import { mayMoveCall } from './may-call'
import type { Names } from './names'
import { HELD_SENTENCE } from './present-step'
import { CALL_WORKFLOW } from './rules/call-workflow'
import { dayWords } from './rules/day-words'

/** A department's part as this caller may see it. */
export function presentCall(call: CallRecord, record: CaseRecord, names: Names, caller: Caller): CallView {
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
    ...(call.extension?.state === 'asked' ? { extension: `申请延期${amount(call)}` } : {}),
    actions: callActionsOf(caller, call, record),
  }
}

const amount = ({ extension, limit }: CallRecord) =>
  `${extension?.count ?? 0}${limit.kind === 'hours' ? '小时' : '个工作日'}`

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
  const moves = CALL_WORKFLOW.filter(({ from, by }) => by !== 'clock' && from.includes(call.state)).map(
    ({ move }) => move,
  )
  return [...new Set(moves)].filter(
    (move): move is CallAction =>
      move !== 'dispute_call' && mayMoveCall(caller, call, record, move as CallAction) === true,
  )
}
