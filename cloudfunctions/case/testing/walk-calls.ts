import type { CallAction } from '../../../contract/case/words'
import type { Caller } from '../../../platform/handler'
import type { CallRecord } from '../../../records/call'
import { mayView } from '../may'
import { mayMoveCall } from '../may-call'
import { applyMove } from '../rules/apply-move'
import { CALL_OPEN, CALL_WORKFLOW, type CallMove, callRowFor } from '../rules/call-workflow'
import type { Walk } from './walk-case'
import { DEPARTMENTS } from './walk-people'

/** The calls of a case, kept small: who, in which state, since when. */
export type WalkedCall = CallRecord

export function sendCalls({ record, calls, at }: Walk, offices: readonly string[]): WalkedCall[] {
  const standing = calls.filter(({ open, state }) => open && state !== 'returned').map(({ office }) => office)
  const wanted = offices.filter((office) => !standing.includes(office))
  return [...calls, ...wanted.map((office, index) => sent(record, office, calls.length + index, at))]
}

const sent = (record: Walk['record'], office: string, index: number, at: string): WalkedCall => ({
  id: `${record.id}:c${index + 1}`,
  caseId: record.id,
  office,
  callerOffice: record.holderOffice,
  state: 'sent',
  open: true,
  lead: index === 0,
  named: false,
  method: record.method ?? 'immediate',
  limit: { kind: 'working_days', count: 5 },
  startedAt: at,
  dueAt: at,
  overdue: false,
  reminded: false,
  communityCode: record.communityCode,
})

/** A withdrawn case is waited for by nobody. */
export const cancelOpen = (calls: readonly WalkedCall[]): WalkedCall[] =>
  calls.map((call) => (call.open ? { ...call, state: 'cancelled', open: false } : call))

const ACTIONS = [...new Set(CALL_WORKFLOW.map(({ move }) => move))].filter(
  (move): move is CallAction => !['dispute_call', 'remind_call', 'call_overdue'].includes(move),
)

/** What a person can do to the calls now. */
export function callOptions({ record, calls }: Walk, person: Caller) {
  const open = calls.filter((call) => call.open)
  if (open.length === 0 || mayView(person, record) !== true) return []
  return open.flatMap((call) =>
    ACTIONS.filter((move) => mayMoveCall(person, call, record, move) === true).map((move) => ({ call, move })),
  )
}

/** One step of one call; the last one that is not waited for any more brings the case back to who called. */
export function callMoves(walk: Walk, call: WalkedCall, action: CallAction, which: number): Walk {
  const { at } = walk
  const returned = action === 'return_call'
  const move: CallMove = returned && walk.record.callReturns > 0 ? 'dispute_call' : action
  const row = callRowFor(call.state, move)!
  const state = row.to === 'same' ? call.state : row.to
  const next: WalkedCall = { ...call, state, open: CALL_OPEN.includes(state), ...said(call, action, which, at) }
  const calls = walk.calls.map((one) => (one.id === call.id ? next : one))
  const counted = { ...walk.record, callReturns: walk.record.callReturns + (returned ? 1 : 0) }
  const offices = [...new Set(calls.map(({ office }) => office))]
  const record = { ...counted, calledOffices: [...new Set([...counted.calledOffices, ...offices])] }
  const ends = record.state === 'called' && !calls.some(({ open }) => open)
  return { at, calls, record: ends ? applyMove(record, 'calls_end', at, ['called']) : record }
}

function said(call: WalkedCall, action: CallAction, which: number, askedAt: string): Partial<WalkedCall> {
  if (action === 'name_call_lead') return { named: true, office: DEPARTMENTS[which % DEPARTMENTS.length]! }
  if (action === 'ask_call_extension') return { extension: { count: 2, entryId: 'e', askedAt, state: 'asked' } }
  if (action === 'decide_call_extension' && call.extension)
    return { extension: { ...call.extension, state: 'granted' } }
  return {}
}
