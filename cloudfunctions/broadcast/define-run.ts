import type { TimedJob } from '../../platform/handler'
import type { Ports } from '../../platform/ports/ports'
import type { Store } from '../../platform/ports/store'
import { type BroadcastRunRecord, broadcastRuns } from '../../records/broadcast'
import type { Stored } from '../../records/collection'
import { type Released, readReleased } from './read-released'

/** So many runs are looked at in one round; each goes a page further. */
const RUNS = 10

/** Where a run is in its own list. */
export interface Place {
  step: number
  after?: string
}

export interface RunPage extends Released {
  run: BroadcastRunRecord
  ports: Ports
}

/**
 * A job behind broadcasts that goes page by page. `page` does one and says where the next begins, or nothing when it was
 * the last; it must not mind being done twice, since its place is kept only afterwards. What was withdrawn needs none.
 */
export function defineRun(
  kind: BroadcastRunRecord['kind'],
  page: (at: RunPage) => Promise<Place | undefined>,
  report: (error: unknown) => void = console.error,
): TimedJob {
  return {
    name: `broadcast-run-${kind}`,
    async run(ports) {
      const order = { field: 'startedAt', direction: 'asc' } as const
      const { rows } = await ports.store.find(broadcastRuns, { where: { kind, open: true }, order, limit: RUNS })
      let moved = 0
      for (const run of rows) {
        try {
          const [released] = await readReleased(ports.store, [run.broadcastId])
          const isLive = released && !released.broadcast.withdrawn
          const next = isLive ? await page({ ...released, run, ports }) : undefined
          if (await keepPlace(ports.store, run, next)) moved += 1
        } catch (error) {
          // One that fails stays where it is and holds up no other.
          report(error)
        }
      }
      return moved
    },
  }
}

/** Unless another tick has moved it on meanwhile. */
function keepPlace(store: Store, run: Stored<BroadcastRunRecord>, next: Place | undefined): Promise<boolean> {
  return store.transact(async (tx) => {
    const current = await tx.get(broadcastRuns, run.id)
    if (!current?.open || current.version !== run.version) return false
    const { after: _, ...kept } = current
    await tx.put(broadcastRuns, { ...kept, ...(next ?? { open: false }) })
    return true
  })
}
