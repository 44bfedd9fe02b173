import { CASE_ACTIONS, CASE_STATES, type CaseAction } from '../../contract/case/words'
import type { Caller, Verdict } from '../../platform/handler'
import type { CaseRecord } from '../../records/case'
import { DISTRICT } from './rules/levels'
import { type Move, movesFrom, rowFor } from './rules/workflow'

const isReporter = (caller: Caller, record: CaseRecord) => caller.id === record.reporterId

/** Works for the office that holds the case now: its community's workers, or its street's or the district's dispatchers. */
export function isHandler(caller: Caller, record: CaseRecord): boolean {
  const role = record.level === 'community' ? 'community_worker' : 'dispatcher'
  return caller.roles.some((held) => held.role === role && held.office === record.holderOffice)
}

/** Who may see a case: its reporter, its community's workers, and who dispatches, leads or audits above it. */
function canView(caller: Caller, record: CaseRecord): boolean {
  const { communityCode, streetCode } = record.place
  return (
    isReporter(caller, record) ||
    caller.roles.some(({ role, office }) => {
      if (role === 'community_worker') return office === communityCode
      if (role === 'dispatcher' || role === 'leader' || role === 'auditor')
        return office === streetCode || office === DISTRICT
      return false
    })
  )
}

export const mayView = (caller: Caller, record: CaseRecord): Verdict =>
  canView(caller, record) ? true : { code: 'not_found' }

/** Whether the caller may make this move now; what is none of their business does not exist for them. */
export function mayMove(caller: Caller, record: CaseRecord, move: Exclude<Move, 'silence'>): Verdict {
  if (!canView(caller, record)) return { code: 'not_found' }
  const byReporter = move === 'confirm' || move === 'refuse' || move === 'add_more' || move === 'withdraw'
  if (byReporter ? !isReporter(caller, record) : !isHandler(caller, record)) return { code: 'forbidden' }
  return rowFor(record.state, move) ? true : movedOn(record, move)
}

const movedOn = (record: CaseRecord, action: CaseAction): Verdict => ({
  code: 'case_moved_on',
  details: { state: CASE_STATES[record.state], action: CASE_ACTIONS[action] },
})

/** A name and number are for those who work on the case, and never for an anonymous one. */
export function mayReveal(caller: Caller, record: CaseRecord): Verdict {
  if (!canView(caller, record)) return { code: 'not_found' }
  return isHandler(caller, record) && record.open && !record.anonymous ? true : { code: 'forbidden' }
}

/** Held texts are released by a dispatcher above the place; nobody releases what they wrote themselves. */
export function mayRelease(caller: Caller, record: CaseRecord, { entryId }: { entryId: string }): Verdict {
  if (!canView(caller, record)) return { code: 'not_found' }
  const dispatches = releasingOffice(caller, record) !== ''
  const own = record.entries.some((entry) => entry.id === entryId && entry.personId === caller.id)
  return dispatches && !own ? true : { code: 'forbidden' }
}

/** The office of the place, street or district, that the caller dispatches for; empty where there is none. */
export const releasingOffice = (caller: Caller, { place }: CaseRecord) =>
  caller.roles.find(({ role, office }) => role === 'dispatcher' && [place.streetCode, DISTRICT].includes(office))
    ?.office ?? ''

/** A text that is held is read by its writer, and by whoever decides whether it may pass. */
export const canRead = (caller: Caller, record: CaseRecord, { id, safety, personId }: CaseRecord['entries'][number]) =>
  safety === 'passed' || personId === caller.id || mayRelease(caller, record, { entryId: id }) === true

const canReleaseSome = (caller: Caller, record: CaseRecord) =>
  record.entries.some(({ id, safety }) => safety === 'held' && mayRelease(caller, record, { entryId: id }) === true)

/** What this caller can do with the case now; the page shows these and nothing else. */
export function actionsOf(caller: Caller, record: CaseRecord): CaseAction[] {
  const moves = new Set<CaseAction>()
  if (isReporter(caller, record)) for (const move of movesFrom(record.state, 'reporter')) moves.add(move as CaseAction)
  if (isHandler(caller, record)) for (const move of movesFrom(record.state, 'handler')) moves.add(move as CaseAction)
  if (mayReveal(caller, record) === true) moves.add('reveal_contact')
  if (canReleaseSome(caller, record)) moves.add('release_text')
  return [...moves]
}
