import type { Caller } from '../../platform/handler'
import type { Store } from '../../platform/ports/store'
import { type OrganisationRecord, organisations } from '../../records/organisation'
import { type Released, readReleased } from './read-released'
import { concerns } from './rules/concerns'

const LOOKING = ['admin', 'leader', 'dispatcher', 'community_worker']

export interface Reached extends Released {
  office: OrganisationRecord
}

/**
 * The broadcast, and the organisation that the caller may see its receipts of: the one asked for, or the caller's own.
 * One's own place and what lies below it, and only where the broadcast is for somebody there.
 */
export async function readReached(
  store: Store,
  { roles }: Pick<Caller, 'roles'>,
  { broadcastId, office }: { broadcastId: string; office?: string | undefined },
): Promise<Reached | undefined> {
  const own = new Set(roles.filter(({ role }) => LOOKING.includes(role)).map((held) => held.office))
  const [released] = await readReleased(store, [broadcastId])
  if (!released) return undefined
  const rules = released.edition.options.audience
  const places = office ? [office] : [...own]
  const nodes = await store.getMany(organisations, [...new Set([...places, ...rules.map(({ where }) => where)])])
  const reached = nodes
    .filter(({ id, path }) => places.includes(id) && [...path, id].some((above) => own.has(above)))
    .filter((node) => concerns(rules, node, nodes))
    .sort((a, b) => a.path.length - b.path.length)
  return reached[0] && { ...released, office: reached[0] }
}
