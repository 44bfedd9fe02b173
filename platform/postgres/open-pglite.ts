import { PGlite, type PGliteOptions } from '@electric-sql/pglite'
import type { Database } from './sql'

/** PostgreSQL inside this process, on disk or in memory. One connection: transactions wait for each other. */
export async function openPglite(options: PGliteOptions): Promise<Database> {
  const db = await PGlite.create({ ...options })
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
