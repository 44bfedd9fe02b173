import type { Pool } from 'pg'
import type { Database } from '../../platform/postgres/sql'
import type { Step } from './record-statements'

/** Sends one call's statements straight to the driver: those outside first, the others between BEGIN and COMMIT. */
export type Replay = (steps: readonly Step[]) => Promise<void>

/** Over a pool of connections, each text prepared once a connection, as the store does it. */
export function replayOnServer(pool: Pool): Replay {
  const names = new Map<string, string>()
  const named = ({ text, values }: Step) => {
    let name = names.get(text)
    if (!name) {
      name = `b${names.size}`
      names.set(text, name)
    }
    return { name, text, values: values as unknown[] }
  }
  return async (steps) => {
    const client = await pool.connect()
    try {
      for (const step of steps) if (!step.inside) await client.query(named(step))
      await client.query('BEGIN')
      for (const step of steps) if (step.inside) await client.query(named(step))
      await client.query('COMMIT')
    } finally {
      client.release()
    }
  }
}

/** Over the embedded database, which one process alone can open: by its two methods, as they stand. */
export function replayOnEmbedded(db: Database): Replay {
  return async (steps) => {
    for (const { inside, text, values } of steps) if (!inside) await db.query(text, values)
    await db.transaction(async (sql) => {
      for (const { inside, text, values } of steps) if (inside) await sql.query(text, values)
    })
  }
}
