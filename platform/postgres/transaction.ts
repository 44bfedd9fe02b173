import type { Collection, Doc, Stored } from '../../records/collection'
import { DuplicateId, type Transaction, VersionConflict } from '../ports/store'
import { storable } from '../storable'
import { quoted } from './schema'
import { isSqlState, type Sql } from './sql'

interface Row {
  version: number
  doc: Doc
}
export const fromRow = <T extends Doc>(row: Row) => ({ ...row.doc, version: row.version }) as Stored<T>

/** Someone inserted what this transaction had read as missing: its work must see that and run again. */
export class MissingNoMore extends Error {}

export function postgresTransaction(sql: Sql): Transaction {
  const missing = new Set<string>()
  const keyOf = (collection: Collection<never>, id: string) => `${collection.name} ${id}`

  async function getMany<T extends Doc>(collection: Collection<T>, ids: readonly string[]): Promise<Stored<T>[]> {
    if (ids.length === 0) return []
    const table = quoted(collection.name)
    // Locks are taken in the order of the ids, so two transactions can't wait for each other here.
    const text = `SELECT version, doc FROM ${table} WHERE id = ANY($1) ORDER BY id FOR UPDATE`
    const rows = (await sql.query<Row>(text, [[...ids].sort()])).map((row) => fromRow<T>(row))
    const found = new Set(rows.map((row) => row.id))
    for (const id of ids) if (!found.has(id)) missing.add(keyOf(collection as Collection<never>, id))
    return rows
  }

  async function changed(collection: Collection<never>, text: string, values: unknown[]) {
    if ((await sql.query(text, values)).length === 0) throw new VersionConflict(`${collection.name} ${values[0]}`)
  }

  return {
    getMany,
    get: async (collection, id) => (await getMany(collection, [id]))[0],
    async insert(collection, doc) {
      try {
        const text = `INSERT INTO ${quoted(collection.name)} (id, version, doc) VALUES ($1, 1, $2)`
        await sql.query(text, [doc.id, JSON.stringify(storable(doc))])
      } catch (error) {
        if (!isSqlState(error, '23505')) throw error
        if (missing.has(keyOf(collection as Collection<never>, doc.id))) throw new MissingNoMore()
        throw new DuplicateId(`${collection.name} ${doc.id}`)
      }
    },
    async put(collection, { version, ...doc }) {
      const text = `UPDATE ${quoted(collection.name)} SET version = version + 1, doc = $2 WHERE id = $1 AND version = $3 RETURNING id`
      await changed(collection as Collection<never>, text, [doc.id, JSON.stringify(storable(doc)), version])
    },
    async remove(collection, id, version) {
      const text = `DELETE FROM ${quoted(collection.name)} WHERE id = $1 AND version = $2 RETURNING id`
      await changed(collection as Collection<never>, text, [id, version])
    },
  }
}
