import type { Caller, Verdict } from '../../platform/handler'

/** The division code of the district; its admin keeps what holds for all. */
const DISTRICT = '440112'

/** What everybody may: look at themselves and at the public list of divisions. */
export const mayAnyone = (): Verdict => true

/** The working calendar holds for the whole district, so a street's admin cannot change it. */
export const maySetCalendar = (caller: Caller): Verdict =>
  caller.roles.some(({ role, office }) => role === 'admin' && office === DISTRICT) ? true : { code: 'forbidden' }
