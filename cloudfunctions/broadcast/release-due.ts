import type { TimedJob } from '../../platform/handler'
import { appendEvents } from '../../platform/log/append-events'
import { broadcasts } from '../../records/broadcast'
import { publishEdition, released } from './publish-edition'

const PAGE = 50

/** What was scheduled goes out when its time has come; each in a transaction that reads it again, so once however often it runs. */
export const releaseDue: TimedJob = {
  name: 'broadcast-release-due',
  async run({ store, clock }) {
    const now = clock.now()
    const where = { state: 'scheduled', releaseAt: { lte: now.toISOString() } } as const
    const due = await store.find(broadcasts, { where, order: { field: 'releaseAt', direction: 'asc' }, limit: PAGE })
    let done = 0
    for (const { id } of due.rows) {
      try {
        done += await store.transact(async (tx) => {
          const record = await tx.get(broadcasts, id)
          if (record?.state !== 'scheduled' || (record.releaseAt ?? '') > now.toISOString()) return 0
          const next = await publishEdition(tx, record, { by: record.releasedBy ?? '', now })
          await appendEvents(tx, [released(next, record.office)], { by: 'clock', requestId: '', now })
          return 1
        })
      } catch (error) {
        // One that can't go out must not hold up those behind it; it is tried again at the next tick.
        console.error(`the release of broadcast ${id} failed`, error)
      }
    }
    return done
  },
}
