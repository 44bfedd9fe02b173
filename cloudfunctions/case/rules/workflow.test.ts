import fc from 'fast-check'
import { CASE_STATES, type CaseState } from '../../../contract/case/words'
import type { CaseRecord } from '../../../records/case'
import { applyMove } from './apply-move'
import { type Move, type Mover, movesFrom, rowFor, stateAfter, WORKFLOW } from './workflow'

const STATES = Object.keys(CASE_STATES) as CaseState[]
const MOVES: Move[] = ['take_on', 'ask_more', 'add_more', 'answer', 'confirm', 'refuse', 'withdraw', 'silence']

/** Written out by hand, so that a slip in the table shows: what each state allows and where it leads. */
const ALLOWED: Record<CaseState, Partial<Record<Move, CaseState>>> = {
  raised: { take_on: 'in_progress', add_more: 'raised', withdraw: 'withdrawn' },
  reopened: { take_on: 'in_progress', add_more: 'reopened', withdraw: 'withdrawn' },
  in_progress: { ask_more: 'needs_more', add_more: 'in_progress', answer: 'answered', withdraw: 'withdrawn' },
  needs_more: { add_more: 'in_progress', answer: 'answered', withdraw: 'withdrawn' },
  answered: { confirm: 'confirmed', refuse: 'reopened', silence: 'unconfirmed' },
  unconfirmed: { confirm: 'confirmed', refuse: 'reopened' },
  confirmed: {},
  withdrawn: {},
}
const PAIRS = STATES.flatMap((state) => MOVES.map((move) => [state, move, ALLOWED[state][move]] as const))

const fresh: CaseRecord = {
  id: '26030200000001',
  reporterId: 'p1',
  anonymous: false,
  urgent: false,
  category: 'other',
  place: { communityCode: '440112001010', streetCode: '440112001', address: '楼下' },
  demands: [],
  entries: [],
  state: 'raised',
  open: true,
  level: 'community',
  holderOffice: '440112001010',
  limit: { kind: 'working_days', count: 5 },
  clockStartedAt: '2026-03-02T01:00:00.000Z',
  pauses: [],
  dueAt: '2026-03-09T15:59:59.999Z',
  overdue: false,
  holds: [{ office: '440112001010', from: '2026-03-02T01:00:00.000Z', why: 'raised' }],
  reopened: 0,
  hasHeld: false,
  createdAt: '2026-03-02T01:00:00.000Z',
}
const LEVELS = ['community', 'street', 'district']

describe('the workflow', () => {
  test.each(PAIRS)('%s, %s: %s', (state, move, to) => {
    expect(rowFor(state, move) !== undefined).toBe(to !== undefined)
    if (to) expect(stateAfter(state, move)).toBe(to)
    else expect(() => stateAfter(state, move)).toThrow('not allowed')
  })

  test('only the resident or silence after an answer ends a case', () => {
    const ends = WORKFLOW.filter((row) => ['confirmed', 'unconfirmed', 'withdrawn'].includes(row.to))
    expect(ends.map(({ move, by }) => `${move} by ${by}`).sort()).toEqual([
      'confirm by reporter',
      'silence by clock',
      'withdraw by reporter',
    ])
  })

  test('on any road there is no dead end, an owner and a clock for every state, and no level is ever lost', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 40 }), (choices) => {
        let record = fresh
        let minute = 0
        for (const choice of choices) {
          const movers: Mover[] = ['reporter', 'handler', 'clock']
          const moves = movers.flatMap((by) => movesFrom(record.state, by))
          if (moves.length === 0) break
          minute += 1
          const at = new Date(Date.parse(fresh.createdAt) + minute * 60_000).toISOString()
          const next = applyMove(record, moves[choice % moves.length]!, at, 'p2')
          expect(LEVELS.indexOf(next.level)).toBeGreaterThanOrEqual(LEVELS.indexOf(record.level))
          record = next
          const withOffice = ['raised', 'reopened', 'in_progress', 'needs_more'].includes(record.state)
          expect(record.holds.filter((hold) => !hold.to)).toHaveLength(withOffice ? 1 : 0)
          expect(record.pauses.some((pause) => !pause.to)).toBe(record.state === 'needs_more')
          expect(record.open).toBe(!['confirmed', 'unconfirmed', 'withdrawn'].includes(record.state))
          if (record.open)
            expect(movesFrom(record.state, 'handler').length + movesFrom(record.state, 'clock').length).toBeGreaterThan(
              0,
            )
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('a refusal lifts the case one level, and at the district it stays', () => {
    const answered = { ...fresh, state: 'answered' as const }
    const street = applyMove(answered, 'refuse', '2026-03-03T01:00:00.000Z')
    expect(street).toMatchObject({ level: 'street', holderOffice: '440112001', reopened: 1, rating: 'not_satisfied' })
    const district = applyMove({ ...street, state: 'answered' }, 'refuse', '2026-03-04T01:00:00.000Z')
    expect(district).toMatchObject({ level: 'district', holderOffice: '440112' })
    expect(applyMove({ ...district, state: 'answered' }, 'refuse', '2026-03-05T01:00:00.000Z').level).toBe('district')
  })
})
