import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { ulid } from 'ulid'
import { type PostgresServer, startPostgresServer } from '../platform/store-suite/start-postgres-server'
import { brokenLamp } from './testing/open-district'
import { type Spawned, spawnRuntime } from './testing/spawn-runtime'

let server: PostgresServer
let folder: string
let runtime: Spawned
beforeAll(async () => {
  server = await startPostgresServer()
  folder = mkdtempSync(join(tmpdir(), 'stopping-'))
  runtime = await spawnRuntime(folder, { DATABASE_URL: server.databaseUrl, DRAIN_SECONDS: '2' })
})
afterAll(async () => {
  await runtime?.killHard()
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

async function post(path: string, body: object, token = '') {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` }
  const reply = await fetch(`${runtime.address}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
  return (await reply.json()) as { ok: boolean; data: { token: string; caseId: string; state: string } }
}
const tokenOf = async (persona: string) => (await post('/api/session/demo', { persona })).data.token
const call = (token: string, operation: string, input: object) =>
  post('/api/call', { operation, input, requestId: ulid() }, token)
/** The status, or 0 where nobody listens. */
const health = () =>
  fetch(`${runtime.address}/healthz`, { headers: { connection: 'close' } }).then(
    ({ status }) => status,
    () => 0,
  )
async function until(isSo: () => Promise<boolean>) {
  while (!(await isSo())) await sleep(20)
}

test('asked to stop, it says so, takes nothing new, answers what is under way, and ends well', async () => {
  const [chen, li] = [await tokenOf('resident-chen'), await tokenOf('worker-li')]
  const { caseId } = (await call(chen, 'case.submit-case', brokenLamp)).data
  expect(await health()).toBe(200)
  const [holder, watcher] = [0, 1].map(() => new Client({ connectionString: server.databaseUrl })) as [Client, Client]
  await Promise.all([holder.connect(), watcher.connect()])
  try {
    // Somebody else has the case for a while, so the call is under way for as long.
    await holder.query('BEGIN')
    await holder.query('SELECT 1 FROM cases WHERE id = $1 FOR UPDATE', [caseId])
    const taken = call(li, 'case.take-on-case', { caseId })
    const waiting = `SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%"cases"%'`
    await until(async () => (await watcher.query(waiting)).rows.length > 0)
    const ended = once(runtime.child, 'exit')
    runtime.child.kill('SIGTERM')
    await until(async () => (await health()) === 503)
    await until(async () => (await health()) === 0)
    expect(runtime.child.exitCode).toBeNull()
    await holder.query('COMMIT')
    expect(await taken).toEqual({ ok: true, data: { caseId, state: 'in_progress' } })
    expect(await ended).toEqual([0, null])
    const { rows } = await watcher.query(`SELECT doc->>'state' AS state FROM cases WHERE id = $1`, [caseId])
    expect(rows).toEqual([{ state: 'in_progress' }])
  } finally {
    await Promise.all([holder.end(), watcher.end()])
  }
})
