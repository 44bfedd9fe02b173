import { Pool } from 'pg'
import type { Database } from './sql'

/** A PostgreSQL server through a pool of connections. */
export function openServer(databaseUrl: string, poolSize: number): Database {
  const pool = new Pool({ connectionString: databaseUrl, max: poolSize, pipeline: true })
  // A connection that breaks while idle is replaced; without a listener it would end the process.
  let closing = false
  pool.on('error', ({ message }) => {
    if (!closing) console.error(`a database connection broke: ${message}`)
  })
  return {
    query: async <Row>(text: string, values: readonly unknown[] = []) =>
      (await pool.query(named(text, values))).rows as Row[],
    async transaction(work) {
      const client = await pool.connect()
      let broken: Error | undefined
      try {
        // Not waited for here: it goes out together with the first statement, which saves a round trip.
        const begun = client.query('BEGIN')
        begun.catch(() => undefined)
        const result = await work({
          query: async <Row>(text: string, values: readonly unknown[] = []) => {
            const [, reply] = await Promise.all([begun, client.query(named(text, values))])
            return reply.rows as Row[]
          },
        })
        await begun
        await client.query('COMMIT')
        return result
      } catch (error) {
        await client.query('ROLLBACK').catch((failure: Error) => {
          broken = failure
        })
        throw error
      } finally {
        client.release(broken)
      }
    },
    close: () => {
      closing = true
      return pool.end()
    },
  }
}

const names = new Map<string, string>()

/** The same text again is a prepared statement: planned once a connection. */
function named(text: string, values: readonly unknown[]) {
  let name = names.get(text)
  if (!name) {
    name = `s${names.size}`
    names.set(text, name)
  }
  return { name, text, values: values as unknown[] }
}
