import type { Caller } from '../../platform/handler'
import type { Store } from '../../platform/ports/store'
import type { CaseRecord } from '../../records/case'
import { type OrganisationRecord, organisations } from '../../records/organisation'
import { DISTRICT } from './rules/levels'

type Place = Partial<Pick<CaseRecord, 'communityCode' | 'streetCode' | 'holderOffice'>>

/** One way in which a role comes to its cases, each by an index of its own. */
export type Scope =
  /** Empty is the whole district. */
  | { by: 'place'; place: Place }
  /** Whoever holds them, this department was called to them. */
  | { by: 'call'; office: string }

/** What the caller's roles let them export; no scope is nothing. */
export function exportScopes({ roles }: Caller): Scope[] {
  return roles.flatMap(({ role, office }): Scope[] => {
    if (role === 'community_worker') return [{ by: 'place', place: { communityCode: office } }]
    if (role === 'department_officer') {
      return [
        { by: 'place', place: { holderOffice: office } },
        { by: 'call', office },
      ]
    }
    if (!['dispatcher', 'leader', 'auditor', 'admin'].includes(role)) return []
    return [{ by: 'place', place: office === DISTRICT ? {} : { streetCode: office } }]
  })
}

/** The office that the caller exports for: of their first role that may. */
export const exportingOffice = (caller: Caller): string | undefined =>
  caller.roles.find((role) => exportScopes({ ...caller, roles: [role] }).length > 0)?.office

/** The scopes within one street or community, so that a community's list reads no more than the community. */
export async function scopesWithin(store: Store, scopes: readonly Scope[], place?: string): Promise<Scope[]> {
  if (!place) return [...scopes]
  const office = await store.get(organisations, place)
  const wanted = office && placeOf(office)
  if (!wanted) return []
  return scopes.flatMap((scope): Scope[] => {
    // What a department or a community has is little: the rows elsewhere are left out one by one.
    if (scope.by === 'call' || scope.place.holderOffice || scope.place.communityCode) return [scope]
    const own = scope.place.streetCode ?? DISTRICT
    return place === own || office.path.includes(own) ? [{ by: 'place', place: wanted }] : []
  })
}

function placeOf({ id, kind }: OrganisationRecord): Place | undefined {
  if (kind === 'street' || kind === 'town') return { streetCode: id }
  return kind === 'community' || kind === 'village' ? { communityCode: id } : undefined
}
