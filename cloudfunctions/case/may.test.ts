import { CASE_ACTIONS, CASE_STATES, type CaseState } from '../../contract/case/words'
import type { CaseRecord, Proposal } from '../../records/case'
import { actionsOf, mayMove, mayPublish, mayRelease, mayReveal, type PeopleMove } from './may'
import { expectedTo } from './rules/testing/expected-moves'
import { COMMUNITY, STREET } from './rules/testing/fresh-case'
import type { Mover } from './rules/workflow'
import { CALLERS, HAD_IT, PARTS, PLACES, SECOND_PARTS, type Where, type Who } from './testing/rights-by-hand'
import { caller } from './testing/walk-people'

const STATES = Object.keys(CASE_STATES) as CaseState[]
const OTHERS = ['reveal_contact', 'release_text', 'publish']
const MOVES = Object.keys(CASE_ACTIONS).filter((action) => !OTHERS.includes(action)) as PeopleMove[]
const WHERE = Object.keys(PLACES) as Where[]
const WHO = Object.keys(CALLERS) as Who[]
const PAIRS = WHO.flatMap((who) => WHERE.map((where) => [who, where] as const))

const verdictOf = (record: CaseRecord, by: (typeof CALLERS)[Who], move: PeopleMove) => {
  const verdict = mayMove(by, record, move)
  return verdict === true ? 'ok' : verdict.code
}

/** What the rule says, from the tables written by hand. */
function expected(who: Who, where: Where, state: CaseState, move: PeopleMove): string {
  const part = PARTS[who][WHERE.indexOf(where)]
  if (part === 'stranger') return 'not_found'
  const second = SECOND_PARTS[who]?.[where]
  const movers = [part, second].filter((one): one is Mover => one !== undefined && one !== 'onlooker')
  const can = (from: CaseState) => movers.some((mover) => expectedTo(from, mover, move))
  if (!STATES.some(can)) {
    const had = HAD_IT[who]?.includes(where) && STATES.some((from) => expectedTo(from, 'worker', move))
    return had ? 'case_left_office' : 'forbidden'
  }
  if (!can(state)) return 'case_moved_on'
  if (move === 'agree_change' || move === 'decline_change') return 'nothing_proposed'
  if (move === 'return' && where === 'with the district') return 'nobody_above'
  if (move === 'take_over' && who === 'a leader of the district') return 'forbidden'
  if (move === 'take_over' && !where.includes('watches')) return 'not_overdue_yet'
  return 'ok'
}

describe('what may be done with a case', () => {
  test.each(PAIRS)('%s, the case %s: every move from every state', (who, where) => {
    for (const state of STATES) {
      const record = { ...PLACES[where], state }
      const verdicts = MOVES.map((move) => `${state} ${move}: ${verdictOf(record, CALLERS[who], move)}`)
      expect(verdicts).toEqual(MOVES.map((move) => `${state} ${move}: ${expected(who, where, state, move)}`))
    }
  })

  test.each(PAIRS)('%s, the case %s: the page offers what is allowed and nothing else', (who, where) => {
    const by = CALLERS[who]
    for (const state of STATES) {
      const record = { ...PLACES[where], state }
      const allowed: string[] = MOVES.filter((move) => mayMove(by, record, move) === true)
      if (mayReveal(by, record) === true) allowed.push('reveal_contact')
      if (mayPublish(by, record) === true) allowed.push('publish')
      expect([...actionsOf(by, record)].sort()).toEqual(allowed.sort())
    }
  })

  test('nobody handles what they reported themselves, except for somebody without a phone', () => {
    const own = { ...PLACES['with the community'], state: 'in_progress' as const, reporterId: 'worker' }
    const worker = CALLERS['a worker of the community']
    expect(verdictOf(own, worker, 'answer')).toBe('own_case')
    expect(verdictOf(own, worker, 'return')).toBe('own_case')
    expect(verdictOf(own, worker, 'withdraw')).toBe('ok')
    expect(verdictOf(own, worker, 'add_more')).toBe('ok')
    expect(verdictOf(own, CALLERS['a worker who dispatches too'], 'answer')).toBe('ok')
    const proxy = { source: 'proxy', name: '', phone: '', codeHash: '' } as const
    expect(verdictOf({ ...own, proxy }, worker, 'answer')).toBe('ok')
    const merged = { ...own, state: 'merged' as const }
    expect(verdictOf(merged, worker, 'unmerge')).toBe('ok')
    for (const state of STATES) {
      for (const move of MOVES) {
        const staff = expectedTo(state, 'worker', move) && !expectedTo(state, 'reporter', move)
        if (staff) expect([move, verdictOf({ ...own, state }, worker, move)]).toEqual([move, 'own_case'])
      }
    }
  })

  test('whom the level above named cannot give it back', () => {
    const named = { ...PLACES['with D06, sent by the district'], leadNamed: true, state: 'dispatched' as const }
    expect(verdictOf(named, CALLERS['an officer of D06'], 'return')).toBe('lead_was_named')
    expect(verdictOf({ ...named, leadNamed: false }, CALLERS['an officer of D06'], 'return')).toBe('ok')
  })

  test('a change that lessens the duty is agreed to by the resident or by another above, never by who proposed it', () => {
    const proposal: Proposal = { what: 'method', to: 'tracked', by: 'dispatcher', at: '', entryId: 'e2' }
    const record = { ...PLACES['with the street'], state: 'in_progress' as const, proposal }
    expect(verdictOf(record, CALLERS['the resident who reported it'], 'agree_change')).toBe('ok')
    expect(verdictOf(record, CALLERS['a dispatcher of the district'], 'agree_change')).toBe('ok')
    expect(verdictOf(record, CALLERS['a dispatcher of the street'], 'agree_change')).toBe('forbidden')
    const own = { ...record, proposal: { ...proposal, by: 'district' } }
    expect(verdictOf(own, CALLERS['a dispatcher of the district'], 'agree_change')).toBe('second_signature_is_anothers')
  })

  test('a lead named in another street is decided on by that street, which sees the case', () => {
    const record = { ...PLACES['with the community'], state: 'extension_asked' as const, holderOffice: '440112002004' }
    const far = CALLERS['a dispatcher of another street']
    expect(verdictOf(record, far, 'grant_extension')).toBe('ok')
    expect(verdictOf({ ...record, holderOffice: COMMUNITY }, far, 'grant_extension')).toBe('not_found')
  })

  test('a department that the rules sent a case to at once answers to the street of the place', () => {
    const { dispatchedBy: _, ...routed } = PLACES['with D06, sent by the district']
    const record = { ...routed, state: 'extension_asked' as const }
    expect(verdictOf(record, CALLERS['a dispatcher of the street'], 'grant_extension')).toBe('ok')
    expect(verdictOf(record, CALLERS['a dispatcher of the district'], 'grant_extension')).toBe('forbidden')
  })

  test('a held text is released by a desk above the place, and by nobody who wrote it', () => {
    const entry = {
      id: 'e2',
      kind: 'answer',
      at: '',
      personId: 'dispatcher',
      text: '',
      photos: [],
      safety: 'held',
    } as const
    const record = { ...PLACES['with the community'], entries: [{ ...entry, photos: [] }] }
    const releases = (by: (typeof CALLERS)[Who]) => mayRelease(by, record, { entryId: 'e2' }) === true
    expect(releases(CALLERS['a dispatcher of the district'])).toBe(true)
    expect(releases(CALLERS['a dispatcher of the street'])).toBe(false)
    expect(releases(caller('colleague', { role: 'dispatcher', office: STREET }))).toBe(true)
    expect(releases(CALLERS['a worker of the community'])).toBe(false)
    expect(actionsOf(CALLERS['a dispatcher of the district'], record)).toContain('release_text')
    expect(actionsOf(CALLERS['a dispatcher of the street'], record)).not.toContain('release_text')
  })

  test('a name and number are for who works on it, while it is open, and never of an anonymous one', () => {
    const record = { ...PLACES['with D06, sent by the district'], state: 'in_progress' as const }
    const reveals = (of: CaseRecord) => WHO.filter((who) => mayReveal(CALLERS[who], of) === true)
    const working = ['an officer of D06', 'an officer of the called D07', 'an officer of D06 who works far away']
    expect(reveals(record)).toEqual(working)
    expect(reveals({ ...record, anonymous: true })).toEqual([])
    expect(reveals({ ...record, open: false })).toEqual([])
  })

  test('only a desk above the place publishes, and only what is answered or over', () => {
    const publishes = (state: CaseState) =>
      WHO.filter((who) => mayPublish(CALLERS[who], { ...PLACES['with the community'], state }) === true)
    const desks = ['a dispatcher of the street', 'a dispatcher of the district', 'a worker who dispatches too']
    for (const state of STATES) {
      expect([state, publishes(state)]).toEqual([
        state,
        ['answered', 'confirmed', 'unconfirmed'].includes(state) ? desks : [],
      ])
    }
  })
})
