import type { Collection, Doc, Stored } from '../records/collection'
import type { Query, Store } from './ports/store'

type Whole<T extends Doc> = Omit<Query<T>, 'after'>

/** All that a query finds, page by page: `limit` is how many are read at a time. */
export async function* readPages<T extends Doc>(
  store: Store,
  from: Collection<T>,
  query: Whole<T>,
): AsyncGenerator<Stored<T>[]> {
  let after: string | undefined
  do {
    const page = await store.find(from, { ...query, ...(after ? { after } : {}) })
    yield page.rows
    after = page.next
  } while (after)
}

/** All that a query finds, one by one. */
export async function* readRows<T extends Doc>(
  store: Store,
  from: Collection<T>,
  query: Whole<T>,
): AsyncGenerator<Stored<T>> {
  for await (const page of readPages(store, from, query)) yield* page
}
