import type { Store } from '../../platform/ports/store'
import type { Collection, Stored } from '../../records/collection'

const PAGE = 200
/** So many at a time: the store answers others meanwhile. */
const AT_ONCE = 8

interface Timed {
  id: string
  alarmAt?: string
}

/** Rings a page of what is due by now, the longest due first; how many did something. */
export async function ringDue<T extends Timed>(
  store: Store,
  from: Collection<T>,
  now: Date,
  ring: (row: Stored<T>) => Promise<number>,
): Promise<number> {
  const where = { alarmAt: { lte: now.toISOString() } }
  const order = { field: 'alarmAt', direction: 'asc' } as const
  const waiting = (await store.find<Timed>(from as Collection<Timed>, { where, order, limit: PAGE })).rows
  let rung = 0
  const ringNext = async () => {
    for (let row = waiting.shift(); row; row = waiting.shift()) {
      try {
        rung += await ring(row as Stored<T>)
      } catch (error) {
        // One that can't be rung must not silence those behind it; it is tried again at the next tick.
        console.error(`the alarm of ${from.name} ${row.id} failed`, error)
      }
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, ringNext))
  return rung
}
