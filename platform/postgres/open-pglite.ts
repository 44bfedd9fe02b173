import { PGlite } from '@electric-sql/pglite'
import type { Database } from './sql'

/** The default keeps up to 1 GB of log files in the folder, which a small place has better uses for. */
const SMALL_LOG = ['-c', 'max_wal_size=64MB', '-c', 'min_wal_size=32MB']

/** Where the data is: in a folder, or in memory, there from a dumped database or from nothing. */
export type PgliteData = { dataDir: string } | { loadDataDir?: Blob }

/** PostgreSQL inside this process. One connection: transactions wait for each other. */
export async function openPglite(data: PgliteData): Promise<Database> {
  const startParams = [...PGlite.defaultStartParams, ...SMALL_LOG]
  const db = await PGlite.create({ ...data, startParams })
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
