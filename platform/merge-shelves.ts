import type { Collection, Doc, Stored } from '../records/collection'
import { encodeCursor } from './cursor'
import type { Store } from './ports/store'

/** Several runs of one index merged into one list by id, and so by age; each thing once. */
export async function mergeShelves<T extends Doc & { shelves: string[] }>(
  store: Store,
  from: Collection<T>,
  shelves: readonly string[],
  { limit, after }: { limit: number; after?: string | undefined },
): Promise<{ rows: Stored<T>[]; next?: string }> {
  const pages = await Promise.all(
    shelves.map((shelf) =>
      store.find(from, { where: { shelves: { contains: shelf } } as never, limit, ...(after ? { after } : {}) }),
    ),
  )
  const all = new Map(pages.flatMap(({ rows }) => rows).map((row) => [row.id, row]))
  const sorted = [...all.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  const rows = sorted.slice(0, limit)
  const last = rows[rows.length - 1]
  const more = sorted.length > limit || pages.some(({ next }) => next)
  return { rows, ...(more && last ? { next: encodeCursor({ id: last.id }) } : {}) }
}
