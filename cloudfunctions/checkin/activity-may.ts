import type { RoleName } from '../../contract/roles'
import type { Caller, Verdict } from '../../platform/handler'
import type { Store, Transaction } from '../../platform/ports/store'
import type { ActivityRecord } from '../../records/activity'
import { organisations } from '../../records/organisation'

const HOLDS: readonly RoleName[] = ['community_worker', 'dispatcher', 'admin', 'leader']
/** Who serves at an office, and so can be put on its roster. */
export const SERVES: readonly RoleName[] = [
  'party_member',
  'community_worker',
  'dispatcher',
  'department_officer',
  'admin',
  'leader',
]

/** An office holds it by those who run it or what is above it; a branch by its members. */
export const mayHold = ({ roles }: Pick<Caller, 'roles'>, path: readonly string[], office: string): boolean =>
  roles.some(
    (held) =>
      (HOLDS.includes(held.role) && path.includes(held.office)) ||
      (held.role === 'party_member' && held.office === office),
  )

export const hostsIt = (caller: Caller, { hostIds, officePath }: ActivityRecord): boolean =>
  hostIds.includes(caller.id) ||
  caller.roles.some(({ role, office }) => HOLDS.includes(role) && officePath.includes(office))

/** The keys under which activities are meant for somebody: where they live, and where they serve. */
export async function activityKeys(from: Pick<Store | Transaction, 'getMany'>, caller: Caller): Promise<string[]> {
  const served = caller.roles.filter(({ role }) => SERVES.includes(role)).map(({ office }) => office)
  const places = [...new Set([...served, ...(caller.communityCode ? [caller.communityCode] : [])])]
  const nodes = await from.getMany(organisations, places)
  const keys = nodes.flatMap(({ id, path }) =>
    [...path, id].flatMap((place) => [`everyone@${place}`, ...(served.includes(id) ? [`members@${place}`] : [])]),
  )
  return [...new Set(keys)]
}

export interface Reachable {
  activity: ActivityRecord
  meant: boolean
}

export const mayTakePart = (caller: Caller, { activity, meant }: Reachable): Verdict =>
  meant || hostsIt(caller, activity) || activity.shifts.some(({ personId }) => personId === caller.id)
    ? true
    : { code: 'not_found' }

export const mayHost = (caller: Caller, found: Reachable): Verdict => {
  const sees = mayTakePart(caller, found)
  return sees !== true || hostsIt(caller, found.activity) ? sees : { code: 'forbidden' }
}
