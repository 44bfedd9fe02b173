import type { Happening, TimedJob } from '../../platform/handler'
import { appendEvents } from '../../platform/log/append-events'
import type { Ports } from '../../platform/ports/ports'
import { contactPoints } from '../../records/contact-point'
import { pointImportParts, pointImports } from '../../records/point-import'
import { followMember } from './follow-member'
import { differs, type PointFacts, pointIdOf, pointRecord } from './point-record'

/** Parts that one run writes. */
const PARTS = 10

/** Writes the rows of accepted tables, part by part: the rows, the part's end and the count in one transaction. */
export const writeImports: TimedJob = {
  name: 'pairing-import',
  async run(ports) {
    const { rows } = await ports.store.find(pointImportParts, { where: { waiting: true }, limit: PARTS })
    let done = 0
    for (const { id } of rows) done += await writePart(ports, id)
    return done
  },
}

function writePart({ store, clock }: Ports, id: string): Promise<number> {
  return store.transact(async (tx) => {
    const part = await tx.get(pointImportParts, id)
    const taken = part && (await tx.get(pointImports, part.importId))
    if (!part || !taken) return 0
    const now = clock.now()
    const at = now.toISOString()
    const rows = JSON.parse(part.rows || '[]') as PointFacts[]
    const there = new Map((await tx.getMany(contactPoints, rows.map(pointIdOf))).map((point) => [point.id, point]))
    const how = { at, by: taken.by, reason: '表格导入' }
    const made = rows.map((facts) => {
      const old = there.get(pointIdOf(facts))
      return { old, point: pointRecord(facts, old, how) }
    })
    // One that was ended meanwhile stays ended.
    const changed = made.filter(({ old, point }) => !old || (old.active && differs(old, point)))
    const given = changed.filter(({ old, point }) => point.memberId && old?.memberId !== point.memberId)
    await followMember(
      tx,
      changed.filter(({ old, point }) => old && old.memberId !== point.memberId).map(({ point }) => point),
    )
    for (const { old, point } of changed) {
      if (old) await tx.put(contactPoints, { ...point, version: old.version })
      else await tx.insert(contactPoints, point)
    }
    await tx.remove(pointImportParts, id, part.version)
    const partsLeft = taken.partsLeft - 1
    const written = taken.written + rows.length
    await tx.put(pointImports, { ...taken, partsLeft, written, ...(partsLeft === 0 ? { doneAt: at } : {}) })
    const members = [...new Set(given.map(({ point }) => point.memberId ?? ''))]
    const happening: Happening = {
      subject: `point:import-${taken.id}`,
      kind: 'point.import_written',
      office: taken.office,
      data: { members, changed: changed.length, done: partsLeft === 0 },
    }
    await appendEvents(tx, [happening], { by: 'clock', requestId: '', now })
    return 1
  })
}
