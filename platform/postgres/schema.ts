import type { Collection, Doc, FieldKind } from '../../records/collection'
import type { Database } from './sql'

export const quoted = (name: string) => `"${name.replace(/"/g, '""')}"`

/** The SQL expression of a field, written the same in an index and in a query, or the index would not be used. */
export function fieldSql(collection: Collection<Doc>, field: string): string {
  if (field === 'id') return 'id'
  const kind = collection.fields[field]
  if (!kind) throw new Error(`${collection.name}.${field} is not declared`)
  return EXPRESSIONS[kind](field.replace(/'/g, "''"))
}

const EXPRESSIONS: Record<FieldKind, (field: string) => string> = {
  text: (field) => `(doc->>'${field}' COLLATE "C")`,
  number: (field) => `((doc->>'${field}')::numeric)`,
  boolean: (field) => `(doc->>'${field}' COLLATE "C")`,
  array: (field) => `(doc->'${field}')`,
}

/** Two runtimes may open one database at once: one builds, the other waits. The number is any constant of ours. */
const BUILD_LOCK = 'SELECT pg_advisory_xact_lock(440112)'

/** Builds what is missing of tables and indexes; runs at every start and changes nothing that stands. */
export async function buildSchema(db: Database, collections: readonly Collection<Doc>[]): Promise<void> {
  await db.transaction(async (sql) => {
    await sql.query(BUILD_LOCK)
    for (const collection of collections) {
      const table = quoted(collection.name)
      await sql.query(
        `CREATE TABLE IF NOT EXISTS ${table} (id text COLLATE "C" PRIMARY KEY, version integer NOT NULL, doc jsonb NOT NULL)`,
      )
      for (const index of collection.indexes) {
        const name = quoted(`${collection.name}__${index.join('__')}`)
        const array = collection.fields[index[0] ?? ''] === 'array'
        const columns = index.map((field) => fieldSql(collection, field)).join(', ')
        const method = array ? `USING gin (${columns} jsonb_path_ops)` : `(${columns}, id)`
        await sql.query(`CREATE INDEX IF NOT EXISTS ${name} ON ${table} ${method}`)
      }
    }
  })
}
