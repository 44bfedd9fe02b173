import type { BroadcastOptions } from '../../../contract/broadcast/broadcast-options'
import { ROLES } from '../../../contract/roles'
import type { AudienceCellRecord } from '../../../records/receipt'
import { DISTRICT, isMeant, keyOf } from './audience'

type Asked = Pick<BroadcastOptions, 'audience' | 'duty'>

/**
 * Whom a broadcast is for, by the organisation they are counted in, as their receipts are: whoever must sign at the
 * office of the post, everybody else where they live.
 */
export function peopleCounted(
  cells: readonly AudienceCellRecord[],
  { audience, duty }: Asked,
  pathTo: (community: string) => readonly string[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { keys, community, people } of cells) {
    if (!isMeant(audience, new Set(keys))) continue
    const work = workplaces(keys)
    const signs = duty === 'acknowledge' && isMeant(audience, atWork(keys, work))
    const home = community ? pathTo(community) : [DISTRICT]
    for (const place of signs ? work : home) counts.set(place, (counts.get(place) ?? 0) + people)
  }
  return counts
}

const POSTS = ROLES.filter((role) => role !== 'resident')

/** The offices of a cell's posts with all above them; a role's keys name them all. */
function workplaces(keys: readonly string[]): string[] {
  const ofPosts = keys.filter((key) => POSTS.some((role) => key.startsWith(`${role}@`)))
  return [...new Set(ofPosts.map((key) => key.slice(key.indexOf('@') + 1)))]
}

/** The cell's keys without what only its home, its tags or its pairing give. */
const atWork = (keys: readonly string[], work: readonly string[]): ReadonlySet<string> =>
  new Set([
    ...keys.filter((key) => ['staff', ...POSTS].some((group) => key.startsWith(`${group}@`))),
    ...work.map((place) => keyOf('everyone', place)),
  ])
