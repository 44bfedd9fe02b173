import { openPostgresStore } from '../../platform/postgres/open-store'
import { quoted } from '../../platform/postgres/schema'
import type { Sql } from '../../platform/postgres/sql'
import { COLLECTIONS } from '../../records/collections'
import { renewIds } from './renew-ids'
import { replayOnEmbedded } from './replay'
import { recordCalls } from './submit-cases'

async function rowsOf(db: Sql): Promise<Record<string, number>> {
  const rows: Record<string, number> = {}
  for (const { name } of COLLECTIONS) {
    const counted = await db.query<{ count: number }>(`SELECT count(*)::integer AS count FROM ${quoted(name)}`)
    rows[name] = counted[0]?.count ?? -1
  }
  return rows
}

test('a replayed call writes what the pipeline wrote: a case, its event, its chain and the request', async () => {
  const { db, close } = await openPostgresStore({ memory: true })
  try {
    const [recorded] = await recordCalls(db, 1)
    if (!recorded) throw new Error('nothing was recorded')
    const before = await rowsOf(db)
    for (let time = 0; time < 3; time += 1) await replayOnEmbedded(db)(renewIds(recorded))
    const after = await rowsOf(db)
    const added = Object.entries(after).flatMap(([name, rows]) => (rows > (before[name] ?? 0) ? [name] : []))
    expect(added.sort()).toEqual(['cases', 'chains', 'events', 'requests'])
    for (const name of added) expect(after[name]).toBe((before[name] ?? 0) + 3)
  } finally {
    await close()
  }
})
