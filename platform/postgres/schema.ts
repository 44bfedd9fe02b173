import { createHash } from 'node:crypto'
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
  text: (field) => `((doc->>'${field}') COLLATE "C")`,
  number: (field) => `((doc->>'${field}')::numeric)`,
  boolean: (field) => `((doc->>'${field}') COLLATE "C")`,
  array: (field) => `(doc->'${field}')`,
}

/** Two runtimes may open one database at once: one builds, the other waits. The number is any constant of ours. */
const BUILD_LOCK = 'SELECT pg_advisory_xact_lock(440112)'
const STANDING = `SELECT relname AS name FROM pg_class WHERE relnamespace = current_schema()::regnamespace`
/** PostgreSQL cuts longer names, and two that were cut alike would be taken for one. */
const LONGEST_NAME = 63

/**
 * Builds what is missing of tables and indexes; runs at every start. What stands is not touched, not even by a
 * `CREATE … IF NOT EXISTS`, whose lock would wait for, and hold up, those who are writing.
 */
export async function buildSchema(db: Database, collections: readonly Collection<Doc>[]): Promise<void> {
  await db.transaction(async (sql) => {
    await sql.query(BUILD_LOCK)
    const standing = new Set((await sql.query<{ name: string }>(STANDING)).map(({ name }) => name))
    for (const [name, statement] of collections.flatMap(statementsOf)) {
      if (!standing.has(name)) await sql.query(statement)
    }
  })
}

/** The name of each table and index, with the statement that builds it. */
function statementsOf(collection: Collection<Doc>): [name: string, statement: string][] {
  const table = quoted(collection.name)
  const columns = 'id text COLLATE "C" PRIMARY KEY, version integer NOT NULL, doc jsonb NOT NULL'
  const indexes = collection.indexes.map((index): [string, string] => {
    const name = nameOf(`${collection.name}__${index.join('__')}`)
    const fields = index.map((field) => fieldSql(collection, field)).join(', ')
    const isArray = collection.fields[index[0] ?? ''] === 'array'
    const method = isArray ? `USING gin (${fields} jsonb_path_ops)` : `(${fields}, id)`
    return [name, `CREATE INDEX ${quoted(name)} ON ${table} ${method}`]
  })
  return [[collection.name, `CREATE TABLE ${table} (${columns})`], ...indexes]
}

function nameOf(name: string): string {
  if (name.length <= LONGEST_NAME) return name
  return `${name.slice(0, LONGEST_NAME - 11)}_${createHash('sha256').update(name).digest('hex').slice(0, 10)}`
}
