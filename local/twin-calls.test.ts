import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { ulid } from 'ulid'
import { openPostgresStore } from '../platform/postgres/open-store'
import { createServe } from '../platform/serve'
import { type PostgresServer, startPostgresServer } from '../platform/store-suite/start-postgres-server'
import { testPorts } from '../platform/testing/test-ports'
import { events } from '../records/event'
import { allOperations } from './all-functions'
import { seedOrganisations } from './seeds/organisations'
import { openidOf, seedPersons } from './seeds/persons'
import { brokenLamp } from './testing/open-district'

let server: PostgresServer
beforeAll(async () => {
  server = await startPostgresServer()
})
afterAll(() => server.close())

/** A runtime's share: its own connections, the same database. */
async function openOne() {
  const { store, db, close } = await openPostgresStore({ databaseUrl: server.databaseUrl, poolSize: 2 })
  const ports = testPorts(store)
  return { store, db, close, ports, serve: createServe(allOperations, ports) }
}

test('the same call at two runtimes at once is done once, and both are told that it was done', async () => {
  const [one, other] = [await openOne(), await openOne()]
  const holder = new Client({ connectionString: server.databaseUrl })
  await holder.connect()
  try {
    await seedOrganisations(one.store)
    await seedPersons(one.store, one.ports.clock.now())
    const raise = { openid: openidOf('resident-chen'), operation: 'case.submit-case', input: brokenLamp }
    const raised = await one.serve({ ...raise, requestId: ulid() })
    const { caseId } = (raised as { data: { caseId: string } }).data
    // Held here, the case makes both wait in the middle of their work.
    await holder.query('BEGIN')
    await holder.query('SELECT 1 FROM cases WHERE id = $1 FOR UPDATE', [caseId])
    const operation = 'case.take-on-case'
    const call = { openid: openidOf('worker-li'), operation, input: { caseId }, requestId: ulid() }
    const replies = Promise.all([one.serve(call), other.serve(call)])
    const waiting = `SELECT count(*)::integer AS count FROM pg_stat_activity WHERE wait_event_type = 'Lock'`
    // Asked outside the holder's transaction, in which the view would stand still.
    while ((await one.db.query<{ count: number }>(waiting))[0]!.count < 2) await sleep(10)
    await holder.query('COMMIT')
    const done = { ok: true, data: { caseId, state: 'in_progress' } }
    expect(await replies).toEqual([done, done])
    expect(await one.store.count(events, { subject: `case:${caseId}` })).toBe(2)
    // Another id is another call, and is told how the case stands.
    expect(await other.serve({ ...call, requestId: ulid() })).toMatchObject({ error: { code: 'case_moved_on' } })
  } finally {
    await holder.end()
    await one.close()
    await other.close()
  }
})
