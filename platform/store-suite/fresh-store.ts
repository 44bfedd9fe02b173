import { COLLECTIONS } from '../../records/collections'
import type { Store } from '../ports/store'
import { type OpenedStore, openPostgresStore } from '../postgres/open-store'
import { quoted } from '../postgres/schema'
import type { Database } from '../postgres/sql'
import { pgliteTemplate } from './pglite-template'

/** Puts in what a file's tests begin with; one and the same function each time, as it is run once. */
type Fill = (store: Store) => Promise<void>

let shared: Promise<OpenedStore> | undefined
let filled: { fill: Fill; tables: string[] } | undefined

/**
 * An empty store for a test, in memory, or one that was filled. One database a test file, emptied each time, since
 * starting one costs time: a file's tests therefore use one store at a time.
 */
export async function freshStore(fill?: Fill): Promise<Pick<OpenedStore, 'store' | 'close'>> {
  shared ??= pgliteTemplate().then((loadDataDir) => openPostgresStore({ memory: true, loadDataDir }))
  const { store, db } = await shared
  const used = await usedTables(db)
  // Emptying all of them would cost more than most tests.
  if (used.length > 0) await db.query(`TRUNCATE ${used.map(quoted).join(', ')}`)
  if (fill && filled?.fill === fill) {
    for (const name of filled.tables) await db.query(`INSERT INTO ${quoted(name)} SELECT * FROM filled.${quoted(name)}`)
  } else if (fill) {
    await fill(store)
    filled = { fill, tables: await keepFilled(db) }
  }
  return { store, close: async () => {} }
}

async function usedTables(db: Database): Promise<string[]> {
  const looks = COLLECTIONS.map(({ name }) => `SELECT '${name}' AS name WHERE EXISTS (SELECT 1 FROM ${quoted(name)})`)
  return (await db.query<{ name: string }>(looks.join(' UNION ALL '))).map(({ name }) => name)
}

/** A copy of what was filled in, beside the tables. */
async function keepFilled(db: Database): Promise<string[]> {
  await db.query('DROP SCHEMA IF EXISTS filled CASCADE')
  await db.query('CREATE SCHEMA filled')
  const tables = await usedTables(db)
  for (const name of tables) await db.query(`CREATE TABLE filled.${quoted(name)} AS TABLE ${quoted(name)}`)
  return tables
}

// Ends the database with the test file; outside a test runner the process's end does.
if (typeof afterAll === 'function') {
  afterAll(async () => {
    if (shared) await (await shared).close()
    shared = undefined
    filled = undefined
  })
}
