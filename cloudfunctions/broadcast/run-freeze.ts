import type { AudienceRule } from '../../contract/broadcast/audience-rules'
import { ROLES } from '../../contract/roles'
import type { Store } from '../../platform/ports/store'
import { persons } from '../../records/person'
import { changeReceipt } from './change-receipt'
import { defineRun } from './define-run'
import { officesBelow } from './offices-below'
import { readKeysOfAll } from './read-keys'
import { duePost, dutyAt } from './rules/due-post'

/** Persons a page, each with a receipt to write. */
const PAGE = 50
/** Posts that nobody holds cost a look each; so many pages are read in one go before the place is kept. */
const LOOKS = 200

/**
 * Writes down who must sign: whoever holds a post and is meant by it now, just after the release. Going over posts and not
 * over people, it costs what there are of staff and members, not what there are of residents.
 */
export const runFreeze = defineRun('freeze', async ({ run, edition, ports: { store } }) => {
  const posts = await postsMeant(store, edition.options.audience)
  let { step, after } = run
  for (let look = 0; look < LOOKS && step < posts.length; look += 1) {
    const page = await store.find(persons, {
      ...{ where: { posts: { contains: posts[step] as string } }, limit: PAGE },
      ...(after ? { after } : {}),
    })
    const places = await readKeysOfAll(store, page.rows)
    const due = page.rows.flatMap(({ id }, at) => {
      const reader = places[at]
      const post = reader && duePost(edition.options.audience, reader)
      return reader && post ? [{ personId: id, home: reader.home, post }] : []
    })
    if (due.length > 0) {
      await store.transact(async (tx) => {
        for (const { post, ...whose } of due) {
          // Whoever is bound already stays bound where they were.
          await changeReceipt(tx, { broadcastId: run.broadcastId, ...whose }, (before) =>
            before.due ? {} : dutyAt(post),
          )
        }
      })
    }
    after = page.next
    if (!after) step += 1
    if (due.length > 0) break
  }
  return step < posts.length ? { step, ...(after ? { after } : {}) } : undefined
})

const ALL_POSTS = ROLES.filter((role) => role !== 'resident')
const rolesOf = ({ group }: AudienceRule): readonly string[] => {
  if (group === 'everyone') return ALL_POSTS
  if (group === 'staff') return ALL_POSTS.filter((role) => role !== 'party_member')
  return ALL_POSTS.filter((role) => role === group)
}

/** Every `ROLE:OFFICE` that the audience takes in, in an order that stays. */
async function postsMeant(store: Store, rules: readonly AudienceRule[]): Promise<string[]> {
  const taking = rules.filter((rule) => rule.take && rolesOf(rule).length > 0)
  const offices = await officesBelow(
    store,
    taking.map(({ where }) => where),
  )
  const posts = taking.flatMap((rule) =>
    offices
      .filter(({ id, path }) => id === rule.where || path.includes(rule.where))
      .flatMap(({ id }) => rolesOf(rule).map((role) => `${role}:${id}`)),
  )
  return [...new Set(posts)].sort()
}
