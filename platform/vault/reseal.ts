import type { Collection, Doc } from '../../records/collection'
import { COLLECTIONS } from '../../records/collections'
import type { TimedJob } from '../handler'

const PAGE = 100

/**
 * After a key was rotated: what a retired key sealed is sealed anew, page by page, by reading and writing it. Killed or
 * run twice it does no harm. When nothing is left, the retired key may go. Stored replies keep theirs: they are asked
 * for within minutes or never.
 */
export const reseal: TimedJob = {
  name: 'reseal',
  async run({ store, retiredKeys }) {
    if (retiredKeys.length === 0) return 0
    let done = 0
    for (const collection of COLLECTIONS.filter(({ fields }) => 'sealedWith' in fields)) {
      const where = { sealedWith: { in: retiredKeys } } as object
      const { rows } = await store.find(collection as Collection<Doc>, { where, limit: PAGE })
      for (const { id } of rows) {
        await store.transact(async (tx) => {
          const doc = await tx.get(collection, id)
          if (doc && retiredKeys.includes(String((doc as { sealedWith?: string }).sealedWith)))
            await tx.put(collection, doc)
        })
        done += 1
      }
    }
    return done
  },
}
