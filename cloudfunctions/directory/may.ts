import type { Caller, Verdict } from '../../platform/handler'

/** The division code of the district; its admin keeps what holds for all. */
export const DISTRICT = '440112'

/** What everybody may: look at themselves and at the public list of divisions. */
export const mayAnyone = (): Verdict => true

export const keepsDistrict = (caller: Caller) =>
  caller.roles.some(({ role, office }) => role === 'admin' && office === DISTRICT)

/** The working calendar and the service guide hold for the whole district, so a street's admin cannot change them. */
export const mayKeepDistrict = (caller: Caller): Verdict => (keepsDistrict(caller) ? true : { code: 'forbidden' })
