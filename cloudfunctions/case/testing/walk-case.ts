import type { CaseAction, Matter, Method } from '../../../contract/case/words'
import { MATTERS, METHODS } from '../../../contract/case/words'
import type { Caller } from '../../../platform/handler'
import type { CaseRecord, Extension } from '../../../records/case'
import type { PeopleMove } from '../may'
import { moversOf } from '../movers'
import { applyMove, passedOn } from '../rules/apply-move'
import { MOST_TRANSFERS } from '../rules/limits'
import { lacksAtAnswer, type MethodRules, matterLessens, methodLessens } from '../rules/methods'
import type { Move, Mover } from '../rules/workflow'
import { cancelOpen, sendCalls, type WalkedCall } from './walk-calls'
import { DEPARTMENTS, reachable } from './walk-people'

/** One random step: four numbers that choose who, what, the particulars, and how long nothing happened before. */
export interface Step {
  who: number
  what: number
  which: number
  wait: number
}

export interface Walk {
  record: CaseRecord
  calls: WalkedCall[]
  at: string
}

const METHOD_NAMES = Object.keys(METHODS) as Method[]
const MATTER_NAMES = Object.keys(MATTERS) as Matter[]
const choose = <T>(from: readonly T[], which: number) => from[which % from.length]!

/** What a person does to the case, as the operations do it; `undefined` where the method's rule refuses it. */
export function personMoves(walk: Walk, person: Caller, action: PeopleMove, step: Step, rules: MethodRules) {
  const { record, at } = walk
  if (action === 'answer' && lacksAtAnswer(record, rules, walk.calls, { publicAnswer: '公开' }).length > 0)
    return undefined
  const third = action === 'return' && passedOn(record) + 1 >= MOST_TRANSFERS
  const move: Move = third ? 'dispute' : action
  const offices = reachable(record.holderOffice, action === 'name_lead')
  const to = ['dispatch', 'name_lead'].includes(action) ? { to: choose(offices, step.which) } : {}
  const changed = changeBefore(record, person, action, step, rules, at)
  const movers: Mover[] = moversOf(person, record)
  const next = applyMove(changed, move, at, movers, { personId: person.id, entryId: 'e', ...to })
  const calls = action === 'call' ? sendCalls(walk, someDepartments(step.which)) : walk.calls
  const called = [...new Set(calls.map(({ office }) => office))]
  const lasting = action === 'withdraw' ? cancelOpen(calls) : calls
  return { move, walk: { at, calls: lasting, record: { ...next, calledOffices: called } } }
}

const someDepartments = (which: number) => DEPARTMENTS.filter((_, index) => index < 1 + (which % DEPARTMENTS.length))

function changeBefore(
  record: CaseRecord,
  { id }: Caller,
  action: CaseAction,
  { which }: Step,
  rules: MethodRules,
  at: string,
): CaseRecord {
  const method = choose(METHOD_NAMES, which)
  const matter = choose(MATTER_NAMES, which)
  const ask = (what: 'method' | 'matter', to: string) => ({
    ...record,
    proposal: { what, to, by: id, at, entryId: 'e' },
  })
  if (['dispatch', 'call', 'name_lead'].includes(action)) return withMethod(record, method, rules)
  if (action === 'change_method') {
    return methodLessens(record.method, method, rules) ? ask('method', method) : withMethod(record, method, rules)
  }
  if (action === 'change_matter') {
    return matterLessens(record.matter, matter) ? ask('matter', matter) : { ...record, matter }
  }
  if (action === 'agree_change' || action === 'decline_change') {
    const { proposal, ...rest } = record
    if (action === 'decline_change' || !proposal) return rest
    return proposal.what === 'matter'
      ? { ...rest, matter: proposal.to as Matter }
      : withMethod(rest, proposal.to as Method, rules)
  }
  if (action === 'ask_extension') {
    const asked: Extension = { count: 1 + (which % 9), entryId: 'e', askedAt: at, state: 'asked' }
    return { ...record, extensions: [...record.extensions, asked] }
  }
  if (action === 'grant_extension') return { ...decided(record, 'granted'), reminded: false, overdue: false }
  if (action === 'decline_extension') return decided(record, 'declined')
  if (action === 'log_visit') {
    return { ...record, visits: [...record.visits, { at, personId: id, entryId: 'e', place: 'at_place' }] }
  }
  if (action === 'set_plan') {
    return { ...record, sponsorId: 'leader', plan: [{ measure: '修', responsible: '甲', by: '2026-12-31' }] }
  }
  if (action === 'follow_up') {
    const entry = { id: 'e', kind: 'follow_up', at, personId: id, text: '', photos: [], safety: 'passed' } as const
    return { ...record, entries: [...record.entries, { ...entry, photos: [] }] }
  }
  return record
}

const withMethod = (record: CaseRecord, method: Method, rules: MethodRules): CaseRecord => ({
  ...record,
  method,
  limit: rules[method].limit,
  reminded: false,
})

const decided = (record: CaseRecord, state: 'granted' | 'declined'): CaseRecord => ({
  ...record,
  extensions: record.extensions.map((one) => (one.state === 'asked' ? { ...one, state } : one)),
})
