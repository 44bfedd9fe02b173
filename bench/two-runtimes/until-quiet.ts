import { setTimeout as sleep } from 'node:timers/promises'
import type { Sql } from '../../platform/postgres/sql'

const LONGEST_MS = 180_000

/** Waits until every reader has handled every event and no message waits to be sent; throws where that does not come. */
export async function untilQuiet(sql: Sql): Promise<void> {
  const started = Date.now()
  while (Date.now() - started < LONGEST_MS) {
    const [row] = await sql.query<{ left: number }>(
      `SELECT ((SELECT coalesce(sum(jsonb_array_length(doc->'pending')), 0) FROM events)
        + (SELECT count(*) FROM deliveries WHERE doc->>'state' = 'waiting'))::integer AS left`,
    )
    if (row?.left === 0) return
    console.log(`${row?.left} things are left for the timers`)
    await sleep(3000)
  }
  throw new Error('the timers did not come to an end')
}
