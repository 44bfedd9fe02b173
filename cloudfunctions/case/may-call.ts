import { CALL_ACTIONS, CALL_STATES, type CallAction } from '../../contract/case/words'
import type { Caller, Verdict } from '../../platform/handler'
import type { CallRecord } from '../../records/call'
import type { CaseRecord } from '../../records/case'
import { mayView } from './may'
import { type CallMover, callRowFor } from './rules/call-workflow'
import { DISTRICT } from './rules/levels'

const BY: Record<CallAction, CallMover> = {
  take_on_call: 'called',
  answer_call: 'called',
  return_call: 'called',
  ask_call_extension: 'called',
  decide_call_extension: 'decider',
  name_call_lead: 'decider',
  cancel_call: 'caller',
}

/** Whether the caller may make this move of a call now. */
export function mayMoveCall(caller: Caller, call: CallRecord, record: CaseRecord, move: CallAction): Verdict {
  const seen = mayView(caller, record)
  if (seen !== true) return seen
  if (!isMover(caller, call, BY[move])) return { code: 'forbidden' }
  if (caller.id === record.reporterId && !record.proxy) return { code: 'own_case' }
  if (!callRowFor(call.state, move)) return movedOn(call, move)
  if (move === 'return_call' && call.named) return { code: 'lead_was_named' }
  if (move === 'ask_call_extension' && call.extension?.state === 'asked') return { code: 'extension_pending' }
  if (move === 'decide_call_extension' && call.extension?.state !== 'asked') return movedOn(call, move)
  return true
}

/** A department's officers for their own, dispatchers of who called for theirs; the district decides for all. */
function isMover(caller: Caller, call: CallRecord, mover: CallMover): boolean {
  return caller.roles.some(({ role, office }) => {
    if (mover === 'called') return role === 'department_officer' && office === call.office
    if (mover === 'caller') return role === 'dispatcher' && office === call.callerOffice
    return role === 'dispatcher' && office === DISTRICT
  })
}

const movedOn = (call: CallRecord, action: CallAction): Verdict => ({
  code: 'call_moved_on',
  details: { state: CALL_STATES[call.state], action: CALL_ACTIONS[action] },
})
