import type { CallAction, CallState } from '../../../contract/case/words'
import type { EventKind } from '../../../records/event'

/** Who may move a call: an officer of the called department, who called it, the district that decides, or the clock. */
export type CallMover = 'called' | 'caller' | 'decider' | 'clock'
export type CallMove = CallAction | 'dispute_call' | 'remind_call' | 'call_overdue'

interface CallRow {
  from: readonly CallState[]
  move: CallMove
  by: CallMover
  to: CallState | 'same'
  /** What must be given with it, in the words of docs/workflow.md. */
  needs: string
  event: EventKind
}

/** A department's part in a case; what is not here is not allowed. The words are entries of the case. */
export const CALL_WORKFLOW: readonly CallRow[] = [
  { from: ['sent'], move: 'take_on_call', by: 'called', to: 'taken_on', needs: '', event: 'case.call_taken_on' },
  {
    from: ['sent', 'taken_on'],
    move: 'answer_call',
    by: 'called',
    to: 'answered',
    needs: '答复',
    event: 'case.call_answered',
  },
  {
    from: ['sent', 'taken_on'],
    move: 'return_call',
    by: 'called',
    to: 'returned',
    needs: '退回的理由;这件诉求第一次被部门退回',
    event: 'case.call_returned',
  },
  {
    from: ['sent', 'taken_on'],
    move: 'dispute_call',
    by: 'called',
    to: 'disputed',
    needs: '退回的理由;第二次退回,由区里定',
    event: 'case.call_disputed',
  },
  {
    from: ['disputed'],
    move: 'name_call_lead',
    by: 'decider',
    to: 'sent',
    needs: '首接单位、交代的话',
    event: 'case.call_lead_named',
  },
  {
    from: ['taken_on'],
    move: 'ask_call_extension',
    by: 'called',
    to: 'same',
    needs: '天数、理由',
    event: 'case.call_extension_asked',
  },
  {
    from: ['sent', 'taken_on'],
    move: 'decide_call_extension',
    by: 'decider',
    to: 'same',
    needs: '同意,或不同意的理由',
    event: 'case.call_extension_decided',
  },
  {
    from: ['sent', 'taken_on', 'returned'],
    move: 'cancel_call',
    by: 'caller',
    to: 'cancelled',
    needs: '理由',
    event: 'case.call_cancelled',
  },
  { from: ['sent', 'taken_on'], move: 'remind_call', by: 'clock', to: 'same', needs: '快到期', event: 'case.reminded' },
  {
    from: ['sent', 'taken_on', 'disputed'],
    move: 'call_overdue',
    by: 'clock',
    to: 'same',
    needs: '过了期限',
    event: 'case.call_overdue',
  },
]

/** The row for a move from a call's state, or `undefined` where it is not allowed. */
export const callRowFor = (state: CallState, move: CallMove) =>
  CALL_WORKFLOW.find((row) => row.move === move && row.from.includes(state))

/** Somebody still owes an act on it. A returned one waits for the caller, who calls another or takes it back. */
export const CALL_OPEN: readonly CallState[] = ['sent', 'taken_on', 'disputed', 'returned']
