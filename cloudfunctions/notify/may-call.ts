import type { Caller, Verdict } from '../../platform/handler'
import type { Store } from '../../platform/ports/store'
import type { DeliveryRecord } from '../../records/delivery'
import { organisations } from '../../records/organisation'

/** The communities whose residents the caller rings: one's own, or those of one's street. */
export async function callOffices(store: Store, { roles }: Pick<Caller, 'roles'>): Promise<string[]> {
  const offices = (name: string) => roles.filter(({ role }) => role === name).map(({ office }) => office)
  const below = await Promise.all(
    offices('dispatcher').map((parent) => store.find(organisations, { where: { parent }, limit: 200 })),
  )
  const communities = below.flatMap(({ rows }) => rows).filter(({ kind }) => kind === 'community' || kind === 'village')
  return [...new Set([...offices('community_worker'), ...communities.map(({ id }) => id)])]
}

/** Whoever's list it stands on; a community's code begins with its street's. */
export function mayCall(caller: Caller, { callOffice = '', toCall }: DeliveryRecord): Verdict {
  const own = caller.roles.some(
    ({ role, office }) =>
      (role === 'community_worker' && office === callOffice) ||
      (role === 'dispatcher' && office.length === STREET && callOffice.startsWith(office)),
  )
  return own && toCall ? true : { code: 'not_found' }
}
/** Digits of a street's code. */
const STREET = 9
