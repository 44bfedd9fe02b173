import { COLLECTIONS } from '../../records/collections'
import { type OpenedStore, openPostgresStore } from '../postgres/open-store'
import { quoted } from '../postgres/schema'
import { pgliteTemplate } from './pglite-template'

let shared: Promise<OpenedStore> | undefined

/**
 * An empty store for a test, in memory. One database a test file, emptied each time, since starting one costs
 * time: a file's tests therefore use one store at a time.
 */
export async function freshStore(): Promise<Pick<OpenedStore, 'store' | 'close'>> {
  shared ??= pgliteTemplate().then((loadDataDir) => openPostgresStore({ memory: true, loadDataDir }))
  const { store, db } = await shared
  await db.query(`TRUNCATE ${COLLECTIONS.map((collection) => quoted(collection.name)).join(', ')}`)
  return { store, close: async () => {} }
}

// Ends the database with the test file; outside a test runner the process's end does.
if (typeof afterAll === 'function') {
  afterAll(async () => {
    if (shared) await (await shared).close()
    shared = undefined
  })
}
