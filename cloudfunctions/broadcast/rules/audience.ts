import type { AudienceRule } from '../../../contract/broadcast/audience-rules'
import type { AudienceGroup } from '../../../contract/broadcast/words'
import type { RoleName } from '../../../contract/roles'

/** The root of the organisation tree: whoever is known to the platform at all belongs to it. */
export const DISTRICT = '440112'

/** What an audience can tell people by: where they live, what they do and where, and what they said of themselves. */
export interface Reader {
  /** Ids from the district down to the community; empty where none was chosen. */
  home: readonly string[]
  /** Each post with the ids from the district down to its office. */
  posts: readonly { role: RoleName; path: readonly string[] }[]
  tags: readonly string[]
  paired: boolean
}

/** Every `GROUP@ORGANISATION` that fits a person: three for a resident, some ten for whoever holds a post. Sorted. */
export function audienceKeys({ home, posts, tags, paired }: Reader): string[] {
  const lived = home.length > 0 ? home : [DISTRICT]
  const groups: [AudienceGroup, readonly string[]][] = [
    ['everyone', [...lived, ...posts.flatMap(({ path }) => path)]],
    ['staff', posts.filter(({ role }) => role !== 'party_member').flatMap(({ path }) => path)],
    ...posts.map(({ role, path }) => [role as AudienceGroup, path] as [AudienceGroup, readonly string[]]),
    ...tags.map((tag) => [`tag:${tag}` as AudienceGroup, lived] as [AudienceGroup, readonly string[]]),
    ['paired', paired ? lived : []],
  ]
  return [...new Set(groups.flatMap(([group, places]) => places.map((place) => keyOf(group, place))))].sort()
}

export const keyOf = (group: AudienceGroup, where: string) => `${group}@${where}`

/** The last rule that fits decides; whom none fits is not meant. */
export function isMeant(rules: readonly AudienceRule[], keys: ReadonlySet<string>): boolean {
  const last = rules.filter(({ group, where }) => keys.has(keyOf(group, where))).at(-1)
  return last?.take ?? false
}

/** The keys that a live broadcast is filed under: one a rule that takes people in, so few however many people there are. */
export const slotKeys = (rules: readonly AudienceRule[]): string[] => [
  ...new Set(rules.filter(({ take }) => take).map(({ group, where }) => keyOf(group, where))),
]
