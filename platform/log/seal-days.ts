import { addDays, districtDay } from '../../contract/district-time'
import { events, seals } from '../../records/event'
import type { TimedJob } from '../handler'
import { DuplicateId, type Store } from '../ports/store'
import { readRows } from '../read-pages'
import { GENESIS, sha256 } from './event-hash'

/** A day is sealed once it is this long over, since a transaction may take 30 s to arrive. */
const GRACE_MS = 10 * 60_000

/** Root of a day: SHA-256 over `SUBJECT SEQ HASH` of the last event of each chain that moved that day, sorted. */
export async function rootOfDay(store: Store, day: string) {
  const last = new Map<string, { seq: number; hash: string }>()
  let count = 0
  for await (const { subject, seq, hash } of readRows(store, events, { where: { day }, limit: 1000 })) {
    count += 1
    if (seq > (last.get(subject)?.seq ?? 0)) last.set(subject, { seq, hash })
  }
  const lines = [...last].map(([subject, end]) => `${subject} ${end.seq} ${end.hash}`).sort()
  return { root: sha256(lines.join('\n')), events: count, subjects: last.size }
}

/** Seals every day that is over, the oldest first; a day without events gets its (empty) seal too, so none can vanish. */
export const sealDays: TimedJob = {
  name: 'seal-days',
  async run({ store, clock }) {
    const now = clock.now()
    const lastOver = addDays(districtDay(new Date(now.getTime() - GRACE_MS)), -1)
    const [latest] = (await store.find(seals, { order: { field: 'id', direction: 'desc' }, limit: 1 })).rows
    let day = latest ? addDays(latest.id, 1) : await firstDay(store)
    let previousRoot = latest?.root ?? GENESIS
    let sealed = 0
    while (day && day <= lastOver && sealed < 31) {
      const found = await rootOfDay(store, day)
      const seal = { id: day, ...found, previousRoot, sealedAt: now.toISOString() }
      try {
        await store.transact((tx) => tx.insert(seals, seal))
      } catch (error) {
        if (error instanceof DuplicateId) return sealed
        throw error
      }
      previousRoot = found.root
      day = addDays(day, 1)
      sealed += 1
    }
    return sealed
  },
}

async function firstDay(store: Store): Promise<string | undefined> {
  const page = await store.find(events, { order: { field: 'day', direction: 'asc' }, limit: 1 })
  return page.rows[0]?.day
}
