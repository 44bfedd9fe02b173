import type { Store } from '../../platform/ports/store'
import type { Collection, Doc } from '../../records/collection'

/** Inserts what is not there yet and leaves what is: safe to run at every start. */
export async function insertMissing<T extends Doc>(
  store: Store,
  collection: Collection<T>,
  docs: readonly T[],
): Promise<number> {
  const there = new Set(
    (
      await store.getMany(
        collection,
        docs.map((doc) => doc.id),
      )
    ).map((doc) => doc.id),
  )
  const missing = docs.filter((doc) => !there.has(doc.id))
  await store.transact(async (tx) => {
    for (const doc of missing) await tx.insert(collection, doc)
  })
  return missing.length
}
