import type { TimedJob } from '../../platform/handler'
import type { Store } from '../../platform/ports/store'
import type { Collection, Doc } from '../../records/collection'
import { deskKnocks, deskRequests } from '../../records/desk-request'
import { deskSessions } from '../../records/desk-session'

const PAGE = 100

/** What is over is worth nothing and is not kept; the log has what happened. */
export const sweepDesks: TimedJob = {
  name: 'sweep-desks',
  async run({ store, clock }) {
    const now = clock.now().toISOString()
    return (
      (await sweep(store, deskRequests, now)) +
      (await sweep(store, deskKnocks, now)) +
      (await sweep(store, deskSessions, now))
    )
  },
}

async function sweep<T extends Doc & { endsAt: string }>(store: Store, collection: Collection<T>, now: string) {
  const where = { endsAt: { lt: now } } as never
  const { rows } = await store.find(collection, {
    where,
    order: { field: 'endsAt' as never, direction: 'asc' },
    limit: PAGE,
  })
  for (const { id } of rows) {
    await store.transact(async (tx) => {
      const doc = await tx.get(collection, id)
      if (doc && doc.endsAt < now) await tx.remove(collection, id, doc.version)
    })
  }
  return rows.length
}
