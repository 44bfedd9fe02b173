import fc from 'fast-check'
import { CASE_STATES, type CaseAction, METHODS, type Method } from '../../contract/case/words'
import type { CaseRecord, Limit } from '../../records/case'
import { DEFAULT_METHOD_RULES } from '../../records/method-rule'
import { actionsOf, type PeopleMove } from './may'
import { applyMove } from './rules/apply-move'
import type { MethodRules } from './rules/methods'
import { nextAlarm } from './rules/next-alarm'
import { currentDeadline, resetClock } from './rules/reset-clock'
import { freshCase, weekdays } from './rules/testing/fresh-case'
import type { Move } from './rules/workflow'
import { callMoves, callOptions } from './testing/walk-calls'
import { personMoves, type Step, type Walk } from './testing/walk-case'
import { wrongStep, wrongWith } from './testing/walk-checks'
import { PEOPLE } from './testing/walk-people'

const HOUR = 3600_000
/** From minutes to a quarter of a year; what falls due meanwhile rings first. */
const WAITS = [0.1, 2, 7, 26, 26, 75, 170, 400, 2200].map((hours) => hours * HOUR)
/** Ends the road; done seldom, so that most roads are long. */
const SHORT: CaseAction[] = ['withdraw', 'confirm']
const FOLLOWING: Move[] = ['answer_follows', 'refer_follows', 'unmerge']

const step = fc.record({ who: fc.nat(96), what: fc.nat(96), which: fc.nat(96), wait: fc.nat(WAITS.length - 1) })
const limit: fc.Arbitrary<Limit> = fc.oneof(
  fc.record({ kind: fc.constant('hours' as const), count: fc.integer({ min: 1, max: 72 }) }),
  fc.record({ kind: fc.constant('working_days' as const), count: fc.integer({ min: 1, max: 12 }) }),
)
const rule = fc.record({
  limit,
  callLimit: limit,
  escalateAfter: limit,
  needsPlan: fc.boolean(),
  visits: fc.nat(2),
  weekly: fc.boolean(),
  publishes: fc.boolean(),
  parties: fc.nat(2),
})
const edited = fc.record(
  Object.fromEntries(Object.keys(METHODS).map((method) => [method, rule])) as Record<Method, typeof rule>,
)
const rules = fc.oneof(fc.constant(DEFAULT_METHOD_RULES), { arbitrary: edited, weight: 3 })
const paths = fc.array(step, { minLength: 1, maxLength: 40, size: 'max' })
/** The community of the place, or where the district's rules send it at once. */
const starts = fc.constantFrom<Pick<CaseRecord, 'level' | 'holderOffice'>>(
  { level: 'community', holderOffice: '440112001010' },
  { level: 'community', holderOffice: '440112001010' },
  { level: 'street', holderOffice: '440112001' },
  { level: 'street', holderOffice: 'D06' },
  { level: 'district', holderOffice: '440112' },
)
const reporters = fc.constantFrom('resident', 'resident', 'resident', 'worker-440112001010')

const seen = { states: new Set<string>(), moves: new Set<string>() }

/** Does a step and says what it broke. */
function tread(before: Walk, move: Move, after: Walk, given: MethodRules): Walk {
  const record = resetClock(after.record, weekdays, given)
  const walk = { ...after, record }
  seen.states.add(record.state)
  seen.moves.add(move)
  const wrong = [...wrongWith(walk), ...wrongStep(before.record, move, record, after.at)]
  if (wrong.length > 0) throw new Error(`after ${move} from ${before.record.state}: ${wrong.join('; ')}`)
  return walk
}

/** Rings what is due by then, each at its own time (a timer that is late rings at `until`). */
function ringUntil(start: Walk, until: string, late: boolean, given: MethodRules): Walk {
  let walk = start
  for (let rings = 0; walk.record.alarmAt && walk.record.alarmAt <= until; rings += 1) {
    if (rings > 60) throw new Error(`the alarms of ${walk.record.state} do not come to an end`)
    const alarm = nextAlarm(walk.record, currentDeadline(walk.record, weekdays).dueAt, weekdays, given)
    if (!alarm || alarm.at !== walk.record.alarmAt) throw new Error('the alarm kept is not the one worked out')
    const at = late || alarm.at < walk.at ? (late ? until : walk.at) : alarm.at
    const rung = tread(
      walk,
      alarm.move,
      { ...walk, at, record: applyMove(walk.record, alarm.move, at, ['clock']) },
      given,
    )
    const { alarmAt } = rung.record
    // What fell due while the resident was waited for is made up for when the wait ends.
    const early = alarmAt && alarmAt < alarm.at && alarm.move !== 'wait_ends'
    if (!late && early) throw new Error(`${alarm.move} left an alarm that lies before it`)
    walk = rung
  }
  return walk
}

/** The first person from `who` on who can do something does one thing of what they can. */
function act(walk: Walk, chosen: Step, given: MethodRules): Walk {
  for (let turn = 0; turn < PEOPLE.length; turn += 1) {
    const person = PEOPLE[(chosen.who + turn) % PEOPLE.length]!
    const moves = actionsOf(person, walk.record).filter(
      (move): move is PeopleMove =>
        !['reveal_contact', 'release_text', 'publish'].includes(move) && (!SHORT.includes(move) || chosen.which < 8),
    )
    const calls = callOptions(walk, person)
    const count = moves.length + calls.length
    if (count === 0) continue
    const index = chosen.what % count
    const call = calls[index - moves.length]
    if (call) return tread(walk, 'calls_end', callMoves(walk, call.call, call.move, chosen.which), given)
    const done = personMoves(walk, person, moves[index]!, chosen, given)
    if (done) return tread(walk, done.move, done.walk, given)
  }
  return walk
}

/** A merged case follows the one it was merged into, at any time. */
function follow(walk: Walk, { which }: Step, given: MethodRules): Walk {
  const move = FOLLOWING[which % 4]
  if (walk.record.state !== 'merged' || !move) return walk
  return tread(walk, move, { ...walk, record: applyMove(walk.record, move, walk.at, ['clock']) }, given)
}

function walkAlong(
  steps: readonly Step[],
  given: MethodRules,
  reporterId: string,
  start: Pick<CaseRecord, 'level' | 'holderOffice'>,
): void {
  const holds = freshCase.holds.map((hold) => ({ ...hold, office: start.holderOffice }))
  const record = resetClock({ ...freshCase, ...start, holds, reporterId }, weekdays, given)
  let walk: Walk = { record, calls: [], at: record.createdAt }
  for (const chosen of steps) {
    const at = new Date(Date.parse(walk.at) + WAITS[chosen.wait]!).toISOString()
    walk = { ...ringUntil(walk, at, chosen.which % 5 === 0, given), at }
    walk = act(follow(walk, chosen, given), chosen, given)
  }
}

describe('ten thousand random roads of a case', () => {
  test('have no dead end, an owner and a clock everywhere, and an end only by the resident or by silence', () => {
    fc.assert(fc.property(paths, rules, reporters, starts, walkAlong), { numRuns: 10_000 })
  })

  test('came through every state, by every step that there is', () => {
    expect([...seen.states].sort()).toEqual(Object.keys(CASE_STATES).sort())
    const moves = `take_on assign dispatch call return dispute name_lead take_over merge unmerge calls_end ask_more
      add_more ask_extension grant_extension decline_extension answer refer confirm refuse withdraw change_method
      change_matter agree_change decline_change set_plan log_visit follow_up wait_ends silence remind overdue escalate
      week_missed answer_follows refer_follows`
    expect([...seen.moves].sort()).toEqual(moves.split(/\s+/).sort())
  })
})
