import { PGlite } from '@electric-sql/pglite'
import type { Database } from './sql'

/** The default keeps up to 1 GB of log files in the folder, which a small place has better uses for. */
const SMALL_LOG = ['-c', 'max_wal_size=64MB', '-c', 'min_wal_size=32MB']

/** PostgreSQL inside this process, in a folder or in memory. One connection: transactions wait for each other. */
export async function openPglite(dataDir: string | undefined): Promise<Database> {
  const startParams = [...PGlite.defaultStartParams, ...SMALL_LOG]
  const db = await PGlite.create(dataDir === undefined ? { startParams } : { dataDir, startParams })
  return {
    query: async <Row>(text: string, values: readonly unknown[] = []) =>
      (await db.query<Row>(text, values as unknown[])).rows,
    transaction: (work) =>
      db.transaction((tx) =>
        work({
          query: async <Row>(text: string, values: readonly unknown[] = []) =>
            (await tx.query<Row>(text, values as unknown[])).rows,
        }),
      ),
    close: () => db.close(),
  }
}
