import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FieldKind } from '../../records/collection'
import { COLLECTIONS } from '../../records/collections'
import { workingDays } from '../../records/working-day'
import { day, insertDays } from '../store-suite/make-documents'
import { type PostgresServer, startPostgresServer } from '../store-suite/start-postgres-server'
import { buildFind } from './build-query'
import { FolderInUse } from './lock-folder'
import { type OpenedStore, openPostgresStore } from './open-store'

const wanted = COLLECTIONS.flatMap(({ name, indexes }) => [
  name,
  ...indexes.map((index) => `${name}__${index.join('__')}`),
])

describe('a store in a folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'store-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('keeps what it was given over a restart, and is open once at a time', async () => {
    const first = await openPostgresStore({ folder })
    await insertDays(first.store, day('d1'))
    await expect(openPostgresStore({ folder })).rejects.toThrow(FolderInUse)
    await first.close()
    const second = await openPostgresStore({ folder })
    expect(await second.store.get(workingDays, 'd1')).toMatchObject({ version: 1 })
    await second.close()
  })
})

describe('a store on a server', () => {
  let server: PostgresServer
  let planned: OpenedStore
  beforeAll(async () => {
    server = await startPostgresServer()
    planned = await openPostgresStore(server)
  })
  afterAll(async () => {
    await planned?.close()
    await server?.close()
  })
  const names = `SELECT relname AS name FROM pg_class WHERE relnamespace = current_schema()::regnamespace`

  test('is built once by two runtimes that open an empty database at the same time', async () => {
    await planned.db.query('DROP SCHEMA public CASCADE')
    await planned.db.query('CREATE SCHEMA public')
    const both = await Promise.all([openPostgresStore(server), openPostgresStore(server)])
    const built = (await both[0].db.query<{ name: string }>(names)).map(({ name }) => name)
    expect(built).toEqual(expect.arrayContaining(wanted))
    await insertDays(both[0].store, day('d1'))
    expect(await both[1].store.get(workingDays, 'd1')).toMatchObject({ version: 1 })
    for (const { close } of both) await close()
  })

  test('gains what a newer version declares, and keeps its documents', async () => {
    const old = await openPostgresStore(server)
    await old.db.query('DROP INDEX "cases__alarmAt"')
    await old.db.query('DROP TABLE "office_tallies"')
    await old.close()
    const renewed = await openPostgresStore(server)
    const built = (await renewed.db.query<{ name: string }>(names)).map(({ name }) => name)
    expect(built).toEqual(expect.arrayContaining(wanted))
    expect(await renewed.store.get(workingDays, 'd1')).toMatchObject({ version: 1 })
    await renewed.close()
  })

  test('opens beside a runtime that is in the middle of writing', async () => {
    const busy = await openPostgresStore(server)
    const result = await busy.store.transact(async (tx) => {
      await tx.get(workingDays, 'd1')
      await (await openPostgresStore(server)).close()
      return 'done'
    })
    expect(result).toBe('done')
    await busy.close()
  })

  const indexes = COLLECTIONS.flatMap((collection) => collection.indexes.map((index) => [collection, index] as const))
  test.each(
    indexes.map(([collection, index]) => [`${collection.name} by ${index.join(', ')}`, collection, index] as const),
  )('answers %s from that index, in its order', async (_, collection, index) => {
    const { db } = planned
    const isArray = collection.fields[index[0] ?? ''] === 'array'
    const fields = index.map((field) => [field, someValue(collection.fields[field])] as const)
    const ordered = fields.length > 1 ? index.at(-1) : undefined
    const where = Object.fromEntries(fields.filter(([field]) => field !== ordered))
    const order = ordered ? { order: { field: ordered as 'id', direction: 'asc' as const } } : {}
    const { text, values } = buildFind(collection, { where, ...order, limit: 5 }, 5)
    const plan = await db.transaction(async (sql) => {
      // On an empty table anything is cheap; what matters is that the index can do it.
      await sql.query('SET LOCAL enable_seqscan = off')
      await sql.query('SET LOCAL enable_sort = off')
      if (!isArray) await sql.query('SET LOCAL enable_bitmapscan = off')
      return JSON.stringify(await sql.query(`EXPLAIN ${text}`, values))
    })
    expect(plan).toContain(`${collection.name}__${index.join('__')}`)
    if (!isArray) expect(plan).not.toContain('Sort')
  })
})

function someValue(kind: FieldKind | undefined) {
  if (kind === 'array') return { contains: 'x' }
  return kind === 'number' ? 1 : kind === 'boolean' ? true : 'x'
}
