import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { ulid } from 'ulid'
import { ERRORS } from '../contract/errors'
import { type PostgresServer, startPostgresServer } from '../platform/store-suite/start-postgres-server'
import { brokenLamp } from './testing/open-district'
import { freePort, hasNginx, openNginx } from './testing/open-nginx'
import { type Spawned, spawnRuntime } from './testing/spawn-runtime'

// nginx comes with a machine, not with npm: where there is none, local/deploy-files.test.ts holds what can be read.
const describeBehindNginx = hasNginx() ? describe : describe.skip

describeBehindNginx('two runtimes behind the nginx of deploy/', () => {
  let server: PostgresServer
  let folder: string
  let runtimes: Spawned[]
  let nginx: Awaited<ReturnType<typeof openNginx>>
  let ports: number[]
  const start = (at: number) =>
    spawnRuntime(folder, { DATABASE_URL: server.databaseUrl, PORT: String(ports[at]), PROXIES: '127.0.0.1' })
  beforeAll(async () => {
    server = await startPostgresServer()
    folder = mkdtempSync(join(tmpdir(), 'behind-nginx-'))
    ports = [await freePort(), await freePort()]
    runtimes = await Promise.all([start(0), start(1)])
    nginx = await openNginx(runtimes.map(({ address }) => address))
  })
  afterAll(async () => {
    await nginx?.close()
    for (const runtime of runtimes ?? []) await runtime.killHard()
    await server?.close()
    if (folder) rmSync(folder, { recursive: true, force: true })
  })
  const tokenOf = async (persona: string) =>
    JSON.parse((await nginx.ask('/api/session/demo', { persona })).text).data.token as string

  test('one is killed, comes back, and is asked to stop: no caller notices, and each case is there once', async () => {
    const token = await tokenOf('resident-chen')
    let going = true
    let done = 0
    const failed: string[] = []
    const caller = async () => {
      while (going) {
        const call = { operation: 'case.submit-case', input: brokenLamp, requestId: ulid() }
        const { status, text } = await nginx
          .ask('/api/call', call, token)
          .catch((error) => ({ status: 0, text: error }))
        if (status === 200) done += 1
        else failed.push(`${status} ${text}`)
      }
    }
    const callers = Promise.all(Array.from({ length: 6 }, caller))
    const more = async (count: number) => {
      const from = done
      while (done < from + count && failed.length === 0) await new Promise((soon) => setTimeout(soon, 5))
    }
    await more(40)
    await runtimes[0]!.killHard()
    await more(40)
    runtimes[0] = await start(0)
    await more(40)
    const ended = once(runtimes[1]!.child, 'exit')
    runtimes[1]!.child.kill('SIGTERM')
    expect(await ended).toEqual([0, null])
    await more(40)
    runtimes[1] = await start(1)
    going = false
    await callers
    expect(failed).toEqual([])
    const client = new Client({ connectionString: server.databaseUrl })
    await client.connect()
    const { rows } = await client.query('SELECT count(*)::integer AS count FROM cases')
    await client.end()
    expect(rows[0].count).toBe(done)
  })

  test('the pages come from nginx: the newest asked for again, their parts kept, those of the version before still there', async () => {
    expect((await nginx.ask('/')).headers['cache-control']).toBe('no-cache')
    const part = await nginx.ask('/js/app.0a1b2c3d.js')
    expect([part.text, part.headers['cache-control']]).toEqual(['now', 'public, max-age=31536000, immutable'])
    expect((await nginx.ask('/js/app.99999999.js')).text).toBe('before')
    expect((await nginx.ask('/js/app.00000000.js')).status).toBe(404)
    expect(part.headers['strict-transport-security']).toMatch(/max-age/)
  })

  test('what is too large is refused with our own sentence, and the health is one for both', async () => {
    const call = { operation: 'case.submit-case', input: { text: 'x'.repeat(600_000) }, requestId: ulid() }
    const refused = await nginx.ask('/api/call', call, await tokenOf('resident-chen'))
    expect([refused.status, JSON.parse(refused.text).error.message]).toEqual([413, ERRORS.too_large.message])
    expect((await nginx.ask('/healthz')).status).toBe(200)
  })

  test('with both runtimes gone the page is told so in words, and that it may try again', async () => {
    const token = await tokenOf('resident-chen')
    for (const runtime of runtimes) await runtime.killHard()
    const call = { operation: 'directory.view-me', input: {} }
    const { status, text } = await nginx.ask('/api/call', call, token)
    const { message } = ERRORS.unavailable
    expect([status, JSON.parse(text)]).toEqual([
      502,
      { ok: false, error: { code: 'unavailable', message, retryable: true } },
    ])
    expect((await nginx.ask('/healthz')).status).toBeGreaterThanOrEqual(500)
  })
})
