import { CALL_ACTIONS, CALL_STATES, type CallAction, type CallState } from '../../contract/case/words'
import type { Caller } from '../../platform/handler'
import type { CallRecord } from '../../records/call'
import type { CaseRecord } from '../../records/case'
import { mayMoveCall } from './may-call'
import { callActionsOf } from './present-call'
import { CALL_WORKFLOW, type CallMove, callRowFor } from './rules/call-workflow'
import { STREET } from './rules/testing/fresh-case'
import { CALLERS, PLACES, type Who } from './testing/rights-by-hand'

const STATES = Object.keys(CALL_STATES) as CallState[]
const ACTIONS = Object.keys(CALL_ACTIONS) as CallAction[]
const WHO = Object.keys(CALLERS) as Who[]
const MOVES: CallMove[] = [...ACTIONS, 'dispute_call', 'remind_call', 'call_overdue']

/** Written out by hand: what each state of a call allows, and where it leads. */
const ALLOWED: Record<CallState, Partial<Record<CallMove, CallState>>> = {
  sent: {
    take_on_call: 'taken_on',
    answer_call: 'answered',
    return_call: 'returned',
    dispute_call: 'disputed',
    decide_call_extension: 'sent',
    cancel_call: 'cancelled',
    remind_call: 'sent',
    call_overdue: 'sent',
  },
  taken_on: {
    answer_call: 'answered',
    return_call: 'returned',
    dispute_call: 'disputed',
    cancel_call: 'cancelled',
    ask_call_extension: 'taken_on',
    decide_call_extension: 'taken_on',
    remind_call: 'taken_on',
    call_overdue: 'taken_on',
  },
  answered: {},
  returned: { cancel_call: 'cancelled' },
  disputed: { name_call_lead: 'sent', call_overdue: 'disputed' },
  cancelled: {},
}

/** Whose business a call of D07 by the street is, case and call: everybody else finds nothing. */
const SEES: Partial<Record<Who, CallAction[]>> = {
  'the resident who reported it': [],
  'a worker of the community': [],
  'a dispatcher of the street': ['cancel_call'],
  'a dispatcher of the district': ['decide_call_extension', 'name_call_lead'],
  'an officer of the called D07': ['take_on_call', 'answer_call', 'return_call', 'ask_call_extension'],
  'a leader of the district': [],
  'a leader of the street': [],
  'an auditor of the district': [],
  'a worker who dispatches too': ['cancel_call'],
}

const record = { ...PLACES['with the street'], state: 'called' as const }
const call: CallRecord = {
  id: `${record.id}:c1`,
  caseId: record.id,
  office: 'D07',
  callerOffice: STREET,
  state: 'sent',
  open: true,
  lead: true,
  named: false,
  method: 'doorstep',
  limit: { kind: 'working_days', count: 5 },
  startedAt: record.createdAt,
  dueAt: record.dueAt,
  overdue: false,
  reminded: false,
  communityCode: record.communityCode,
}
const ASKED = { count: 2, entryId: 'e2', askedAt: record.createdAt, state: 'asked' as const }
const verdictOf = (by: Caller, of: CallRecord, move: CallAction, on: CaseRecord = record) => {
  const verdict = mayMoveCall(by, of, on, move)
  return verdict === true ? 'ok' : verdict.code
}

function expected(who: Who, state: CallState, move: CallAction, asked: boolean): string {
  const own = SEES[who]
  if (!own) return 'not_found'
  if (!own.includes(move)) return 'forbidden'
  if (!ALLOWED[state][move]) return 'call_moved_on'
  if (move === 'ask_call_extension' && asked) return 'extension_pending'
  if (move === 'decide_call_extension' && !asked) return 'call_moved_on'
  return 'ok'
}

describe('a call to a department', () => {
  test.each(STATES)('from %s goes where it is written out by hand, and nowhere else', (state) => {
    const table = MOVES.map((move) => {
      const row = callRowFor(state, move)
      return [move, row && (row.to === 'same' ? state : row.to)]
    })
    expect(table).toEqual(MOVES.map((move) => [move, ALLOWED[state][move]]))
  })

  test('has one row at most for a state and a move', () => {
    const keys = CALL_WORKFLOW.flatMap(({ from, move }) => from.map((state) => `${state} ${move}`))
    expect([...keys].sort()).toEqual([...new Set(keys)].sort())
  })

  test.each(WHO)('%s may do with it what is their part, and is offered that and nothing else', (who) => {
    for (const state of STATES) {
      for (const asked of [false, true]) {
        const now: CallRecord = { ...call, state, ...(asked ? { extension: ASKED } : {}) }
        const verdicts = ACTIONS.map((move) => `${state} ${move}: ${verdictOf(CALLERS[who], now, move)}`)
        expect(verdicts).toEqual(ACTIONS.map((move) => `${state} ${move}: ${expected(who, state, move, asked)}`))
        const offered = ACTIONS.filter((move) => expected(who, state, move, asked) === 'ok')
        expect([...callActionsOf(CALLERS[who], now, record)].sort()).toEqual(offered.sort())
      }
    }
  })

  test('is not given back by whom the district named', () => {
    const officer = CALLERS['an officer of the called D07']
    expect(verdictOf(officer, { ...call, named: true }, 'return_call')).toBe('lead_was_named')
    expect(verdictOf(officer, { ...call, named: true }, 'answer_call')).toBe('ok')
  })

  test('about their own case is for their colleagues', () => {
    const own = { ...record, reporterId: 'called' }
    expect(verdictOf(CALLERS['an officer of the called D07'], call, 'answer_call', own)).toBe('own_case')
  })
})
