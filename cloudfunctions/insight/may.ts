import type { Caller, Verdict } from '../../platform/handler'
import type { OrganisationRecord } from '../../records/organisation'

/** A place's tally is for whoever works in it or above it; what is beside or above one's own place is not. */
export const mayViewTally = (caller: Caller, office: OrganisationRecord): Verdict =>
  caller.roles.some((held) => held.office === office.id || office.path.includes(held.office))
    ? true
    : { code: 'forbidden' }
