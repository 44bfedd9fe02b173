import { COLLECTIONS } from '../../records/collections'
import { type OpenedStore, openPostgresStore } from '../postgres/open-store'
import { quoted } from '../postgres/schema'
import { describeStore } from './describe-store'
import { type PostgresServer, startPostgresServer } from './start-postgres-server'

let server: PostgresServer
let opened: OpenedStore
beforeAll(async () => {
  server = await startPostgresServer()
  opened = await openPostgresStore({ databaseUrl: server.databaseUrl, poolSize: 10 })
})
afterAll(async () => {
  await opened?.close()
  await server?.close()
})

describeStore('a PostgreSQL server', async () => {
  await opened.db.query(`TRUNCATE ${COLLECTIONS.map(({ name }) => quoted(name)).join(', ')}`)
  return {
    store: opened.store,
    close: async () => {},
    openTransactions: async () => {
      const text = `SELECT count(*)::integer AS count FROM pg_stat_activity WHERE state LIKE 'idle in transaction%'`
      return (await opened.db.query<{ count: number }>(text))[0]?.count ?? -1
    },
  }
})
