import type { Doc } from '../../records/collection'
import { encodeCursor } from '../cursor'
import type { Page, Scalar, Store } from '../ports/store'
import { retryConflicts } from '../retry-conflicts'
import { checkServed } from '../served-by-index'
import { buildCount, buildFind } from './build-query'
import { quoted } from './schema'
import { type Database, isSqlState } from './sql'
import { fromRow, MissingNoMore, postgresTransaction } from './transaction'

type Row = { version: number; doc: Doc }

/** The narrow store on PostgreSQL, a table of `(id, version, doc)` a collection. */
export function postgresStore(db: Database): Store {
  const store: Store = {
    get: async (collection, id) => (await store.getMany(collection, [id]))[0],
    async getMany(collection, ids) {
      if (ids.length === 0) return []
      const text = `SELECT version, doc FROM ${quoted(collection.name)} WHERE id = ANY($1) ORDER BY id`
      return (await db.query<Row>(text, [ids])).map((row) => fromRow(row))
    },
    async find<T extends Doc>(collection: Parameters<typeof buildFind>[0], query: Parameters<typeof buildFind>[1]) {
      checkServed(collection, query)
      const { text, values } = buildFind(collection, query)
      const rows = (await db.query<Row>(text, values)).map((row) => fromRow<T>(row))
      return toPage(rows, query.limit, query.order?.field ?? 'id')
    },
    async count(collection, where) {
      checkServed(collection, { where })
      const { text, values } = buildCount(collection as never, where as never)
      return (await db.query<{ count: number }>(text, values))[0]?.count ?? 0
    },
    transact: (work) =>
      retryConflicts(
        () => db.transaction((sql) => work(postgresTransaction(sql))),
        (error) => error instanceof MissingNoMore || isSqlState(error, '40001', '40P01'),
      ),
  } as Store
  return store
}

/** Cuts the row too many off and turns it into the cursor of the next page. */
function toPage<T extends Doc>(rows: (T & { version: number })[], limit: number, field: string): Page<T> {
  const kept = rows.slice(0, limit)
  const last = kept.at(-1)
  if (rows.length <= limit || !last) return { rows: kept }
  const value = (last as unknown as Record<string, unknown>)[field] as Scalar
  return { rows: kept, next: encodeCursor(field === 'id' ? { id: last.id } : { value, id: last.id }) }
}
