import { ITEM_ACTIONS, ITEM_STATES, type ItemAction } from '../../contract/project/words'
import type { RoleName } from '../../contract/roles'
import type { Caller, Verdict } from '../../platform/handler'
import type { KeyProjectRecord } from '../../records/key-project'
import type { RectificationItemRecord } from '../../records/rectification-item'
import type { RectificationListRecord } from '../../records/rectification-list'
import { allows, deciderOf, ITEM_MOVES } from './rules/item-moves'

/** Who keeps the lists and projects of an office. */
export const KEEPS: readonly RoleName[] = ['admin', 'leader', 'dispatcher', 'community_worker', 'department_officer']
const LOOKS: readonly RoleName[] = [...KEEPS, 'auditor']
type Roles = Pick<Caller, 'roles'>

const officesAs = ({ roles }: Roles, wanted: readonly RoleName[]): string[] => [
  ...new Set(roles.filter(({ role }) => wanted.includes(role)).map(({ office }) => office)),
]
export const keptOffices = (caller: Roles) => officesAs(caller, KEEPS)
export const seenOffices = (caller: Roles) => officesAs(caller, LOOKS)

export const keepsAt = (caller: Roles, office: string) => keptOffices(caller).includes(office)
const looksInto = (caller: Roles, path: readonly string[]) => seenOffices(caller).some((id) => path.includes(id))
/** Stands above it and not in it. */
const isAbove = (caller: Roles, path: readonly string[]) =>
  keptOffices(caller).some((id) => path.slice(0, -1).includes(id))

const NOT_THERE: Verdict = { code: 'not_found' }
const FORBIDDEN: Verdict = { code: 'forbidden' }

/** A draft is its office's alone. */
export const seesList = (caller: Caller, { state, office, officePath }: RectificationListRecord): boolean =>
  state === 'draft' ? keepsAt(caller, office) : looksInto(caller, officePath)

export const seesItem = (caller: Caller, item: RectificationItemRecord): boolean =>
  caller.id === item.responsibleId || looksInto(caller, item.listPath) || keepsAt(caller, item.office)
export const maySeeItem = (caller: Caller, item: RectificationItemRecord): Verdict =>
  seesItem(caller, item) ? true : NOT_THERE

/** By the table: the responsible person, the list's office, or the level above. */
export function mayMove(caller: Caller, item: RectificationItemRecord, action: ItemAction): Verdict {
  if (!seesItem(caller, item)) return NOT_THERE
  const { by, anothers } = ITEM_MOVES[action]
  const own = caller.id === item.responsibleId
  const theirs = by === 'responsible' ? own : keepsAt(caller, by === 'list' ? item.listOffice : deciderOf(item))
  if (!theirs) return FORBIDDEN
  if (!allows(item, action)) {
    return { code: 'item_moved_on', details: { state: ITEM_STATES[item.state], action: ITEM_ACTIONS[action] } }
  }
  return anothers && own ? { code: 'second_person_verifies', details: { action: ITEM_ACTIONS[action] } } : true
}

/** What the caller may do with it now. */
export const actionsOf = (caller: Caller, item: RectificationItemRecord): ItemAction[] =>
  (Object.keys(ITEM_ACTIONS) as ItemAction[]).filter((action) => mayMove(caller, item, action) === true)

export const seesProject = (caller: Caller, project: KeyProjectRecord): boolean =>
  caller.id === project.sponsorId || looksInto(caller, project.officePath)
export const maySeeProject = (caller: Caller, project: KeyProjectRecord): Verdict =>
  seesProject(caller, project) ? true : NOT_THERE

/** Its office, and the leader who answers for it. */
export const keepsProject = (caller: Caller, { office, sponsorId }: KeyProjectRecord): boolean =>
  keepsAt(caller, office) || caller.id === sponsorId
export const mayKeepProject = (caller: Caller, project: KeyProjectRecord): Verdict =>
  !seesProject(caller, project) ? NOT_THERE : keepsProject(caller, project) ? true : FORBIDDEN

/** 延期由上一级批准: days that are put off, and an end without success, are the sponsor's or the level above's. */
export const decidesOn = (caller: Caller, { officePath, sponsorId }: KeyProjectRecord): boolean =>
  caller.id === sponsorId || isAbove(caller, officePath)

/** Its words, days and end: its office's, within what `decidesOn` leaves to the sponsor and the level above, and theirs. */
export const mayChangeProject = (caller: Caller, project: KeyProjectRecord): Verdict =>
  decidesOn(caller, project) ? true : mayKeepProject(caller, project)
