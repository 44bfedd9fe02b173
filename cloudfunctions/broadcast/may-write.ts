import { BROADCAST_STATES } from '../../contract/broadcast/words'
import type { RoleName } from '../../contract/roles'
import type { Caller, Verdict } from '../../platform/handler'
import type { BroadcastRecord } from '../../records/broadcast'

/** The caller's office from which a place is theirs: the nearest one at or above it; roles reach everything below. */
export function actsFrom(caller: Pick<Caller, 'roles'>, officePath: readonly string[], ...roles: RoleName[]) {
  const own = caller.roles.filter(({ role }) => roles.includes(role)).map(({ office }) => office)
  return [...officePath].reverse().find((office) => own.includes(office))
}

/** Writers are the admins of an office and of those above it. */
export const writesFor = (caller: Pick<Caller, 'roles'>, officePath: readonly string[]): boolean =>
  actsFrom(caller, officePath, 'admin') !== undefined

/** Its desk is theirs who write or release there; for everybody else a draft does not exist. */
export const manages = (caller: Pick<Caller, 'roles'>, { officePath }: Pick<BroadcastRecord, 'officePath'>): boolean =>
  actsFrom(caller, officePath, 'admin', 'leader') !== undefined
export const mayDesk = (caller: Caller, record: BroadcastRecord): Verdict =>
  manages(caller, record) ? true : { code: 'not_found' }

export const mayWrite = (caller: Caller, record: BroadcastRecord): Verdict => {
  const sees = mayDesk(caller, record)
  return sees !== true || writesFor(caller, record.officePath) ? sees : { code: 'forbidden' }
}

/** Two people: whoever had a hand in the text does not release it, unless the office's rule lets one person do both. */
export function mayRelease(caller: Caller, record: BroadcastRecord, onePersonMayRelease: boolean): Verdict {
  const sees = mayDesk(caller, record)
  if (sees !== true || onePersonMayRelease || !record.writers.includes(caller.id)) return sees
  return { code: 'second_person_needed' }
}

/** It stands elsewhere by now: what was to be done can't be any more. */
export const movedOn = ({ state }: Pick<BroadcastRecord, 'state'>, action: string) => ({
  code: 'broadcast_moved_on' as const,
  details: { state: BROADCAST_STATES[state], action },
})

/** Out and not taken back: readers have it, whatever is being corrected meanwhile. */
export const isOut = ({ edition, state }: Pick<BroadcastRecord, 'edition' | 'state'>) =>
  edition > 0 && state !== 'withdrawn'
