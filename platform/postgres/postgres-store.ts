import type { Collection, Doc } from '../../records/collection'
import { ReadNoMore, runBuffered } from '../buffered-transaction'
import { nextCursor } from '../cursor'
import { asWork, refuseInsideWork } from '../inside-work'
import type { Page, Query, Store } from '../ports/store'
import { retryConflicts } from '../retry-conflicts'
import { checkServed } from '../served-by-index'
import { mend } from '../storable'
import { buildCount, buildFind } from './build-query'
import { quoted } from './schema'
import { type Database, isSqlState } from './sql'
import { fromRow, postgresBackend, type Row } from './transaction'

const SERIALIZATION_FAILURE = '40001'
const DEADLOCK = '40P01'

/** The narrow store on PostgreSQL, a table of `(id, version, doc)` a collection. */
export function postgresStore(db: Database): Store {
  async function getMany(collection: Collection<Doc>, ids: readonly string[]) {
    refuseInsideWork()
    if (ids.length === 0) return []
    const one = ids.length === 1
    const where = one ? 'id = $1' : 'id = ANY($1) ORDER BY id'
    const text = `SELECT version, doc FROM ${quoted(collection.name)} WHERE ${where}`
    const values = [one ? mend(ids[0] as string) : ids.map(mend)]
    return (await db.query<Row>(text, values)).map((row) => fromRow<Doc>(row))
  }

  async function find(collection: Collection<Doc>, query: Query<Doc>): Promise<Page<Doc>> {
    refuseInsideWork()
    checkServed(collection, query)
    // A row more than asked for tells whether there is another page.
    const { text, values } = buildFind(collection, query, query.limit + 1)
    const rows = (await db.query<Row>(text, values)).map((row) => fromRow<Doc>(row))
    if (rows.length <= query.limit) return { rows }
    const kept = rows.slice(0, query.limit)
    return { rows: kept, next: nextCursor(kept.at(-1) as Doc, query) }
  }

  async function count(collection: Collection<Doc>, where: Query<Doc>['where']) {
    refuseInsideWork()
    checkServed(collection, { where })
    const { text, values } = buildCount(collection, where)
    return (await db.query<{ count: number }>(text, values))[0]?.count ?? 0
  }

  return {
    get: async (collection: Collection<Doc>, id: string) => (await getMany(collection, [id]))[0],
    getMany,
    find,
    count,
    async transact(work) {
      refuseInsideWork()
      return retryConflicts(
        () => asWork(() => db.transaction((sql) => runBuffered(postgresBackend(sql), work))),
        (error) => error instanceof ReadNoMore || isSqlState(error, SERIALIZATION_FAILURE, DEADLOCK),
      )
    },
  } as Store
}
