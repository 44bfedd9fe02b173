import { CASE_ACTIONS, CASE_STATES, type CaseState } from '../../../contract/case/words'
import { applyMove } from './apply-move'
import { EXPECTED_COUNT, expectedTo } from './testing/expected-moves'
import { freshCase } from './testing/fresh-case'
import { type Move, type Mover, rowFor, WORKFLOW } from './workflow'

const STATES = Object.keys(CASE_STATES) as CaseState[]
const MOVERS: Mover[] = ['reporter', 'worker', 'dispatcher', 'officer', 'above', 'called', 'clock']
const NOT_MOVES = ['reveal_contact', 'release_text', 'publish']
const FOLLOWING: Move[] = ['dispute', 'accept_referral', 'calls_end', 'answer_follows', 'refer_follows', 'wait_ends']
const RINGING: Move[] = ['remind', 'overdue', 'escalate', 'week_missed', 'silence']
const PEOPLES = Object.keys(CASE_ACTIONS).filter((action) => !NOT_MOVES.includes(action)) as Move[]
const MOVES: Move[] = [...PEOPLES, ...FOLLOWING, ...RINGING]
const PAIRS = STATES.flatMap((state) => MOVERS.map((by) => [state, by] as const))

describe('the workflow', () => {
  test.each(PAIRS)('from %s, %s can do what is written out by hand, and it leads where it says', (state, by) => {
    const table = MOVES.map((move) => {
      const row = rowFor(state, move, [by])
      return [move, row && (row.to === 'same' ? state : row.to)]
    })
    expect(table).toEqual(MOVES.map((move) => [move, expectedTo(state, by, move)]))
    const allowed = MOVES.filter((move) => expectedTo(state, by, move))
    const rows = WORKFLOW.filter((row) => row.by.includes(by) && row.from.includes(state))
    expect([...new Set(rows.map(({ move }) => move))].sort()).toEqual([...allowed].sort())
  })

  test.each(PAIRS)('from %s, what %s does to a case leaves it in the state of the table', (state, by) => {
    for (const move of MOVES) {
      const to = expectedTo(state, by, move)
      const moved = () => applyMove({ ...freshCase, state }, move, '2026-03-03T01:00:00.000Z', [by])
      if (to) expect(moved().state).toBe(to)
      else expect(moved).toThrow('not allowed')
    }
  })

  test('has one row at most for a state, a move and a mover', () => {
    const keys = WORKFLOW.flatMap(({ from, by, move }) =>
      from.flatMap((state) => by.map((mover) => `${state} ${mover} ${move}`)),
    )
    expect([...keys].sort()).toEqual([...new Set(keys)].sort())
    expect([...keys].sort()).toEqual([...EXPECTED_COUNT.keys].sort())
    expect(EXPECTED_COUNT.lines).toBe(EXPECTED_COUNT.different)
  })

  test('ends a case only by the resident, or by silence after an answer', () => {
    const ends = WORKFLOW.filter((row) => ['confirmed', 'unconfirmed', 'withdrawn', 'out_of_scope'].includes(row.to))
    expect(ends.map(({ move, by, to }) => `${move} by ${by}: ${to}`).sort()).toEqual([
      'accept_referral by reporter: out_of_scope',
      'confirm by reporter: confirmed',
      'confirm by reporter: out_of_scope',
      'silence by clock: unconfirmed',
      'withdraw by reporter: withdrawn',
    ])
  })

  test('reaches every state from the first', () => {
    const reached = new Set<CaseState>(['raised'])
    for (const state of reached) {
      for (const { from, to } of WORKFLOW) if (from.includes(state) && to !== 'same') reached.add(to)
    }
    expect([...reached].sort()).toEqual([...STATES].sort())
  })
})
