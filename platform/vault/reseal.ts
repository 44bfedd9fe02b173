import type { Collection, Doc } from '../../records/collection'
import { COLLECTIONS } from '../../records/collections'
import type { TimedJob } from '../handler'
import type { Store } from '../ports/store'

const PAGE = 100
const MOST_PAGES = 3

type Sealed = Doc & { sealedWith?: string }

/**
 * After a key was rotated: what a retired key sealed is sealed anew, page by page, by reading and writing it. Killed or
 * run twice it does no harm. When nothing is left, the retired key may go. Stored replies keep theirs: they are asked
 * for within minutes or never.
 */
export const reseal: TimedJob = {
  name: 'reseal',
  async run({ store, retiredKeys }) {
    let done = 0
    for (const collection of COLLECTIONS.filter(({ fields }) => 'sealedWith' in fields)) {
      for (const key of retiredKeys) done += await resealPage(store, collection as Collection<Sealed>, key)
    }
    return done
  },
}

/** Damaged rows stay in front for good and must not hide what comes after; more of them tell of a wrong key. */
async function resealPage(store: Store, collection: Collection<Sealed>, key: string): Promise<number> {
  let after: string | undefined
  for (let looked = 0; looked < MOST_PAGES; looked += 1) {
    const page = await store.find(collection, { where: { sealedWith: key }, limit: PAGE, ...(after ? { after } : {}) })
    let done = 0
    for (const { id } of page.rows) done += await resealOne(store, collection, key, id)
    if (done > 0 || !page.next) return done
    after = page.next
  }
  return 0
}

class NotOpened extends Error {}

/** 1 when it is sealed anew; 0 when somebody else did it, or when it can't be opened and so stays as it lies. */
async function resealOne(store: Store, collection: Collection<Sealed>, key: string, id: string): Promise<number> {
  try {
    return await store.transact(async (tx) => {
      const doc = await tx.get(collection, id)
      if (doc?.sealedWith !== key) return 0
      await tx.put(collection, doc)
      // The store kept the old key's name beside what it could not open: nothing is written then.
      if ((await tx.get(collection, id))?.sealedWith === key) throw new NotOpened()
      return 1
    })
  } catch (error) {
    if (error instanceof NotOpened) return 0
    throw error
  }
}
