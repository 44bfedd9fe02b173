import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { ulid } from 'ulid'
import { createDatabase } from '../bench/measuring/create-database'
import { verifyLog } from '../platform/log/verify-log'
import { openPostgresStore } from '../platform/postgres/open-store'
import { createServe } from '../platform/serve'
import { type PostgresServer, startPostgresServer } from '../platform/store-suite/start-postgres-server'
import { testPorts } from '../platform/testing/test-ports'
import { readKeys } from '../platform/vault/read-keys'
import { sealStore } from '../platform/vault/seal-store'
import { createVault } from '../platform/vault/vault'
import { allOperations } from './all-functions'
import { seedOrganisations } from './seeds/organisations'
import { openidOf, seedPersons } from './seeds/persons'
import { brokenLamp, TEST_KEYS } from './testing/open-district'

const deploy = resolve(__dirname, '../deploy')
const DEBIAN = '/usr/lib/postgresql'

/** A PostgreSQL of this machine with pg_dump: npm brings the server alone, and an older pg_dump refuses a newer server. */
function ownPostgres(): string | undefined {
  if (!existsSync(DEBIAN)) return undefined
  const newest = readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a))
  return newest.map((version) => join(DEBIAN, version)).find((home) => existsSync(join(home, 'bin/pg_dump')))
}
const own = ownPostgres()
const describeBackup = own ? describe : describe.skip

describeBackup('a backup', () => {
  let server: PostgresServer
  let folder: string
  beforeAll(async () => {
    server = await startPostgresServer(own)
    folder = mkdtempSync(join(tmpdir(), 'backup-'))
  })
  afterAll(async () => {
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const run = async (script: string, argument: string, settings: Record<string, string>) => {
    const PATH = `${own}/bin:${process.env.PATH}`
    const env = { ...process.env, PATH, DATA_KEYS: TEST_KEYS, ...settings }
    return (await promisify(execFile)(join(deploy, script), [argument], { env })).stdout
  }
  async function open(databaseUrl: string) {
    const { store: raw, close } = await openPostgresStore({ databaseUrl, poolSize: 2 })
    const store = sealStore(raw, createVault(readKeys(TEST_KEYS)))
    const ports = testPorts(store)
    const serve = createServe(allOperations, ports)
    const as = async (persona: string, operation: string, input: unknown) => {
      const reply = await serve({ openid: openidOf(persona), operation, input, requestId: ulid() })
      if (!reply.ok) throw new Error(reply.error.message)
      return reply.data as Record<string, never>
    }
    return { store, ports, as, close }
  }

  test('put into an empty database, everything is there again: the case, the sealed name, the files, a whole log', async () => {
    const DATABASE_URL = server.databaseUrl
    const DATA_DIR = join(folder, 'data')
    mkdirSync(join(DATA_DIR, 'files'), { recursive: true })
    writeFileSync(join(DATA_DIR, 'files/f_1'), 'a photo')
    writeFileSync(join(DATA_DIR, 'secret'), 'a secret')
    const before = await open(DATABASE_URL)
    await seedOrganisations(before.store)
    await seedPersons(before.store, before.ports.clock.now())
    const { caseId } = await before.as('resident-chen', 'case.submit-case', brokenLamp)
    const seen = await before.as('resident-chen', 'case.view-case', { caseId })
    const logBefore = await verifyLog(before.store)
    const said = await run('backup.sh', join(folder, 'backups'), { DATABASE_URL, DATA_DIR })
    const [backup = ''] = said.split('\n')
    expect(said).toMatch(/keys are not in it[\s\S]*\ntest\n/)
    const secretKey = TEST_KEYS.slice('test:'.length)
    for (const name of readdirSync(backup)) expect(readFileSync(join(backup, name)).includes(secretKey)).toBe(false)
    await before.close()

    const fresh = { DATABASE_URL: await createDatabase(DATABASE_URL, 'restored'), DATA_DIR: join(folder, 'restored') }
    expect(await run('restore.sh', backup, fresh)).toMatch(/Restored.*\ntest\n/)
    const after = await open(fresh.DATABASE_URL)
    expect(await after.as('resident-chen', 'case.view-case', { caseId })).toEqual(seen)
    expect(await after.as('resident-chen', 'directory.view-me', {})).toMatchObject({ name: '陈桂芳' })
    expect(await verifyLog(after.store)).toEqual(logBefore)
    expect(readFileSync(join(fresh.DATA_DIR, 'files/f_1'), 'utf8')).toBe('a photo')
    expect(readFileSync(join(fresh.DATA_DIR, 'secret'), 'utf8')).toBe('a secret')
    await after.close()

    // What is there is never overwritten, and what was altered is not put in.
    await expect(run('restore.sh', backup, fresh)).rejects.toThrow(/database is not empty/)
    const third = { DATABASE_URL: await createDatabase(DATABASE_URL, 'third'), DATA_DIR: join(folder, 'third') }
    writeFileSync(join(backup, 'files.tar'), 'altered')
    await expect(run('restore.sh', backup, third)).rejects.toThrow(/checksum/)
  })
})
