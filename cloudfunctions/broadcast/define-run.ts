import type { TimedJob } from '../../platform/handler'
import type { Ports } from '../../platform/ports/ports'
import type { Store } from '../../platform/ports/store'
import { type BroadcastRunRecord, broadcastRuns } from '../../records/broadcast'
import type { Stored } from '../../records/collection'
import { type Released, readReleased } from './read-released'

/** So many runs are looked at in one round; each goes so many pages further. */
const RUNS = 10
const PAGES = 5

/** Where a run is in its own list. */
export interface Place {
  step: number
  after?: string
}

export interface RunPage extends Released {
  run: BroadcastRunRecord
  ports: Ports
}

type DoPage = (at: RunPage) => Promise<Place | undefined>

/**
 * A job behind broadcasts that goes page by page. `page` does one and says where the next begins, or nothing when it was
 * the last; it must not mind being done twice, since its place is kept only afterwards. What was withdrawn needs none.
 */
export function defineRun(
  kind: BroadcastRunRecord['kind'],
  page: DoPage,
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
          moved += await goOn(run, page, ports)
        } catch (error) {
          // One that fails stays where it is and holds up no other.
          report(error)
        }
      }
      return moved
    },
  }
}

async function goOn(begun: Stored<BroadcastRunRecord>, page: DoPage, ports: Ports): Promise<number> {
  const [released] = await readReleased(ports.store, [begun.broadcastId])
  const isLive = released && !released.broadcast.withdrawn
  let run: Stored<BroadcastRunRecord> | undefined = begun
  let moved = 0
  while (run?.open && moved < PAGES) {
    const next = isLive ? await page({ ...released, run, ports }) : undefined
    run = await keepPlace(ports.store, run, next)
    if (run) moved += 1
  }
  return moved
}

/** Nothing where another tick has moved it on meanwhile: that one goes on with it. */
function keepPlace(store: Store, run: Stored<BroadcastRunRecord>, next: Place | undefined) {
  return store.transact(async (tx) => {
    const current = await tx.get(broadcastRuns, run.id)
    if (!current?.open || current.version !== run.version) return undefined
    const { after: _, ...kept } = current
    const moved = { ...kept, ...(next ?? { open: false }) }
    await tx.put(broadcastRuns, moved)
    return { ...moved, version: current.version + 1 }
  })
}
