import type { HeldRole } from '../../contract/roles'
import type { Caller, Verdict } from '../../platform/handler'
import type { AppointmentRecord } from '../../records/appointment'
import type { OrganisationRecord } from '../../records/organisation'

/** The division code of the district. */
export const DISTRICT = '440112'
interface Roles {
  roles: readonly HeldRole[]
}

export const keptOffices = ({ roles }: Roles): string[] => [
  ...new Set(roles.filter(({ role }) => role === 'admin').map(({ office }) => office)),
]
/** An admin keeps the people of the own office and of everything below it, and of nothing else. */
export const keepsWithin = (who: Roles, within: readonly string[]) =>
  keptOffices(who).some((office) => within.includes(office))
export const withinOf = ({ id, path }: OrganisationRecord) => [...path, id]

export const mayKeep = (caller: Caller): Verdict => (keptOffices(caller).length > 0 ? true : { code: 'forbidden' })
/** A line of another office is as if it were not there. */
export const mayKeepLine = (caller: Caller, { within }: AppointmentRecord): Verdict =>
  keepsWithin(caller, within) ? true : { code: 'not_found' }
export const mayKeepOffice = (caller: Caller, office: OrganisationRecord): Verdict =>
  keepsWithin(caller, withinOf(office)) ? true : { code: 'not_found' }
/** Somebody of the district decides what holds for all. */
export const maySetRules = (caller: Caller): Verdict =>
  keptOffices(caller).includes(DISTRICT) ? true : { code: 'forbidden' }
