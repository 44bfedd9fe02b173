import { join } from 'node:path'
import { COLLECTIONS } from '../../records/collections'
import type { Store } from '../ports/store'
import { lockFolder } from './lock-folder'
import { openPglite } from './open-pglite'
import { openServer } from './open-server'
import { postgresStore } from './postgres-store'
import { buildSchema } from './schema'
import type { Database } from './sql'

export type StoreOptions =
  | { databaseUrl: string; poolSize?: number }
  | { folder: string }
  | { memory: true; loadDataDir?: Blob }
export interface OpenedStore {
  store: Store
  db: Database
  close(): Promise<void>
}

/** Opens a server's database, a folder (locked to this process, throws `FolderInUse`) or a store in memory (from a dumped database if given one). */
export async function openPostgresStore(options: StoreOptions): Promise<OpenedStore> {
  if ('databaseUrl' in options) return opened(openServer(options.databaseUrl, options.poolSize ?? 10))
  if ('memory' in options)
    return opened(await openPglite(options.loadDataDir ? { loadDataDir: options.loadDataDir } : {}))
  const release = lockFolder(options.folder)
  try {
    return await opened(await openPglite({ dataDir: join(options.folder, 'pg') }), release)
  } catch (error) {
    release()
    throw error
  }
}

async function opened(db: Database, release = () => {}): Promise<OpenedStore> {
  await buildSchema(db, COLLECTIONS)
  const close = async () => {
    await db.close()
    release()
  }
  return { store: postgresStore(db), db, close }
}
