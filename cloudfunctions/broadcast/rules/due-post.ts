import type { AudienceRule } from '../../../contract/broadcast/audience-rules'
import { audienceKeys, DISTRICT, isMeant, type Reader } from './audience'

/**
 * The post by which somebody must sign: 签收 binds whoever is meant at work. Meant at home alone, or left out by any
 * rule, is no duty. Of several posts the first that fits, so that a person signs once.
 */
export function duePost(rules: readonly AudienceRule[], reader: Reader): Reader['posts'][number] | undefined {
  if (!isMeant(rules, new Set(audienceKeys(reader)))) return undefined
  return reader.posts.find((post) => isMeant(rules, atWork(post)))
}

const atWork = (post: Reader['posts'][number]) =>
  new Set(audienceKeys({ home: [], posts: [post], tags: [], paired: false }))

/** What a receipt says of whoever must sign by this post: counted at its office, wherever they live. */
export const dutyAt = ({ path }: Reader['posts'][number]) => ({
  ...{ due: true, path: [...path], office: path.at(-1) ?? DISTRICT },
})
