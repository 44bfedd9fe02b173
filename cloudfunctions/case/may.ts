import { CASE_ACTIONS, CASE_STATES, type CaseAction } from '../../contract/case/words'
import type { Caller, Verdict } from '../../platform/handler'
import type { CaseRecord } from '../../records/case'
import { decidingOffice, isHandler, moverOf, moversOf } from './movers'
import { returnsTo } from './rules/apply-move'
import { DISTRICT } from './rules/levels'
import { rowFor, WORKFLOW } from './rules/workflow'

const isReporter = (caller: Caller, record: CaseRecord) => caller.id === record.reporterId

/**
 * Who may see a case: its reporter, its community's workers, who dispatches, leads or audits above it, and the offices
 * that have or had it in hand.
 */
function canView(caller: Caller, record: CaseRecord): boolean {
  const { communityCode, streetCode } = record
  const { holds, calledOffices, holderOffice } = record
  const inHand = (office: string) =>
    office === holderOffice || calledOffices.includes(office) || holds.some((hold) => hold.office === office)
  return (
    isReporter(caller, record) ||
    caller.roles.some(({ role, office }) => {
      if (role === 'community_worker') return office === communityCode || inHand(office)
      if (role === 'department_officer') return inHand(office)
      if (role === 'dispatcher')
        return [streetCode, DISTRICT, decidingOffice(record)].includes(office) || inHand(office)
      if (role === 'leader' || role === 'auditor') return office === streetCode || office === DISTRICT
      return false
    })
  )
}

export const mayView = (caller: Caller, record: CaseRecord): Verdict =>
  canView(caller, record) ? true : { code: 'not_found' }

/** What people do; the clock's moves are nobody's. */
export type PeopleMove = Exclude<CaseAction, 'reveal_contact' | 'release_text' | 'publish'>

/** Whether the caller may make this move now; what is none of their business does not exist for them. */
export function mayMove(caller: Caller, record: CaseRecord, move: PeopleMove): Verdict {
  if (!canView(caller, record)) return { code: 'not_found' }
  const movers = moversOf(caller, record)
  const rows = WORKFLOW.filter((row) => row.move === move && row.by.some((mover) => movers.includes(mover)))
  if (rows.length === 0) {
    if (!couldBefore(caller, record, move)) return { code: 'forbidden' }
    return { code: 'case_left_office', details: { state: CASE_STATES[record.state] } }
  }
  if (!rowFor(record.state, move, movers)) return movedOn(record, move)
  return guard(caller, record, move)
}

/** Their office had it a moment ago: somebody else was quicker, which is no question of rights. */
function couldBefore(caller: Caller, record: CaseRecord, move: PeopleMove): boolean {
  const had = new Set(record.holds.map(({ office }) => office))
  return caller.roles.some(({ role, office }) => {
    const mover = moverOf(role)
    return mover !== undefined && had.has(office) && WORKFLOW.some((row) => row.move === move && row.by.includes(mover))
  })
}

/** What the table alone can't say: it looks at more than the state. */
function guard(caller: Caller, record: CaseRecord, move: PeopleMove): Verdict {
  const asStaff = rowFor(record.state, move, ['worker', 'dispatcher', 'officer', 'above'])
  // Nobody decides on their own matter; who reports for somebody else does not speak for themselves.
  if (asStaff && isReporter(caller, record) && !record.proxy && !rowFor(record.state, move, ['reporter'])) {
    return { code: 'own_case' }
  }
  if (move === 'return' && record.leadNamed) return { code: 'lead_was_named' }
  if (move === 'return' && returnsTo(record) === record.holderOffice) return { code: 'nobody_above' }
  if (move === 'take_over' && !canTakeOver(caller, record)) return { code: 'forbidden' }
  if (move === 'take_over' && record.escalations === 0) return { code: 'not_overdue_yet' }
  if (move === 'agree_change' || move === 'decline_change') {
    if (!record.proposal) return { code: 'nothing_proposed' }
    if (record.proposal.by === caller.id) return { code: 'second_signature_is_anothers' }
  }
  return true
}

/** A desk takes a case over from one below it; leaders decide, and have no desk. */
function canTakeOver(caller: Caller, record: CaseRecord): boolean {
  const above = decidingOffice(record)
  return (
    above !== record.holderOffice && caller.roles.some(({ role, office }) => role === 'dispatcher' && office === above)
  )
}

const movedOn = (record: CaseRecord, action: CaseAction): Verdict => ({
  code: 'case_moved_on',
  details: { state: CASE_STATES[record.state], action: CASE_ACTIONS[action] },
})

/** A name and number are for those who work on the case, and never for an anonymous one. */
export function mayReveal(caller: Caller, record: CaseRecord): Verdict {
  if (!canView(caller, record)) return { code: 'not_found' }
  const works = isHandler(caller, record) || moversOf(caller, record).includes('called')
  return works && record.open && !record.anonymous ? true : { code: 'forbidden' }
}

/** Held texts are released by a dispatcher above the place; nobody releases what they wrote themselves. */
export function mayRelease(caller: Caller, record: CaseRecord, { entryId }: { entryId: string }): Verdict {
  if (!canView(caller, record)) return { code: 'not_found' }
  const dispatches = releasingOffice(caller, record) !== ''
  const own = record.entries.some((entry) => entry.id === entryId && entry.personId === caller.id)
  return dispatches && !own ? true : { code: 'forbidden' }
}

/** Photos are let pass by whoever lets texts pass; whose a photo is, is known only inside. */
export function mayReleasePhotos(caller: Caller, record: CaseRecord): Verdict {
  if (!canView(caller, record)) return { code: 'not_found' }
  return releasingOffice(caller, record) !== '' ? true : { code: 'forbidden' }
}

/** The office of the place, street or district, that the caller dispatches for; empty where there is none. */
export const releasingOffice = (caller: Caller, { streetCode }: CaseRecord) =>
  caller.roles.find(({ role, office }) => role === 'dispatcher' && [streetCode, DISTRICT].includes(office))?.office ??
  ''

/** A text that is held is read by its writer, and by whoever decides whether it may pass. */
export const canRead = (caller: Caller, record: CaseRecord, { id, safety, personId }: CaseRecord['entries'][number]) =>
  safety === 'passed' || personId === caller.id || mayRelease(caller, record, { entryId: id }) === true

const canReleaseSome = (caller: Caller, record: CaseRecord) =>
  record.entries.some(({ id, safety }) => safety === 'held' && mayRelease(caller, record, { entryId: id }) === true)

/** A dispatcher above the place publishes what is over or answered, names and faces left out. */
export function mayPublish(caller: Caller, record: CaseRecord): Verdict {
  if (!canView(caller, record)) return { code: 'not_found' }
  if (releasingOffice(caller, record) === '') return { code: 'forbidden' }
  return ['answered', 'confirmed', 'unconfirmed'].includes(record.state) ? true : movedOn(record, 'publish')
}

/** What this caller can do with the case now; the page shows these and nothing else. */
export function actionsOf(caller: Caller, record: CaseRecord): CaseAction[] {
  const movers = moversOf(caller, record)
  const actions = Object.keys(CASE_ACTIONS) as CaseAction[]
  return actions.filter((action) => {
    if (action === 'reveal_contact') return mayReveal(caller, record) === true
    if (action === 'release_text') return canReleaseSome(caller, record)
    if (action === 'publish') return mayPublish(caller, record) === true
    // Most are not in the table from here; only the rest need the whole question.
    return rowFor(record.state, action, movers) !== undefined && mayMove(caller, record, action) === true
  })
}
