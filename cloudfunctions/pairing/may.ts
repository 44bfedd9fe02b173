import type { RoleName } from '../../contract/roles'
import type { Caller, Verdict } from '../../platform/handler'
import type { ContactPointRecord } from '../../records/contact-point'

/** Who keeps the list of an office and everything below it. */
const KEEPERS: readonly RoleName[] = ['admin', 'dispatcher', 'community_worker']
const SEES: readonly RoleName[] = [...KEEPERS, 'leader']
type Roles = Pick<Caller, 'roles'>
const officesWith = ({ roles }: Roles, wanted: readonly RoleName[]) => [
  ...new Set(roles.filter(({ role }) => wanted.includes(role)).map(({ office }) => office)),
]
export const keptOffices = (caller: Roles) => officesWith(caller, KEEPERS)
export const seenOffices = (caller: Roles) => officesWith(caller, SEES)
export const adminOffices = (caller: Roles) => officesWith(caller, ['admin'])

export const keeps = (caller: Roles, path: readonly string[]) => keptOffices(caller).some((id) => path.includes(id))
export const carries = ({ id }: Pick<Caller, 'id'>, { memberIds, active }: ContactPointRecord) =>
  active && memberIds.includes(id)
const sees = (caller: Roles, path: readonly string[]) => seenOffices(caller).some((id) => path.includes(id))

const NOT_THERE: Verdict = { code: 'not_found' }
export const mayKeepPoint = (caller: Caller, { path }: ContactPointRecord): Verdict =>
  keeps(caller, path) ? true : NOT_THERE
export const mayViewPoint = (caller: Caller, point: ContactPointRecord): Verdict =>
  sees(caller, point.path) || carries(caller, point) ? true : NOT_THERE
/** The number and the code: whoever keeps the list, and whoever goes there. */
export const mayReach = (caller: Caller, point: ContactPointRecord): Verdict =>
  keeps(caller, point.path) || carries(caller, point) ? true : NOT_THERE
export const mayAdmin = (caller: Caller): Verdict => (adminOffices(caller).length > 0 ? true : { code: 'forbidden' })
