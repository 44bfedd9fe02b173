import type { BroadcastCategory } from '../../contract/broadcast/words'
import { encodeCursor, readCursor } from '../../platform/cursor'
import type { Page, Store } from '../../platform/ports/store'
import { type BroadcastSlotRecord, broadcastSlots } from '../../records/broadcast'
import type { Collection } from '../../records/collection'

const NEWEST = { field: 'releasedAt', direction: 'desc' } as const

interface Asked {
  keys: readonly string[]
  category: BroadcastCategory | undefined
  after: string | undefined
  limit: number
}

/**
 * The newest broadcasts under any of the keys, each once. Every key is an ordered run of the index and every run is
 * read a page far at most, so neither what is live nor how many people read it adds to the cost.
 */
export async function mergeSlots(store: Store, { keys, category, after, limit }: Asked) {
  const from =
    after === undefined ? undefined : readCursor(after, broadcastSlots as Collection, { order: NEWEST as never })
  const pages: Page<BroadcastSlotRecord>[] = await Promise.all(
    keys.map((key) =>
      store.find(broadcastSlots, {
        where: { key, ...(category ? { category } : {}) },
        ...{ order: NEWEST, limit },
        // The same place in each run: an instant, and a broadcast of that instant.
        ...(from ? { after: encodeCursor({ ...from, id: `${key}/${from.id}` }) } : {}),
      }),
    ),
  )
  const all = pages.flatMap(({ rows }) => rows).sort(byNewest)
  const slots = [...new Map(all.map((slot) => [slot.broadcastId, slot])).values()]
  return { slots: slots.slice(0, limit), more: slots.length > limit || pages.some(({ next }) => next) }
}

/** Where the page after this slot begins. */
export const cursorAfter = ({ releasedAt, broadcastId }: BroadcastSlotRecord) =>
  encodeCursor({ value: releasedAt, id: broadcastId })

function byNewest(a: BroadcastSlotRecord, b: BroadcastSlotRecord): number {
  if (a.releasedAt !== b.releasedAt) return a.releasedAt > b.releasedAt ? -1 : 1
  if (a.broadcastId === b.broadcastId) return 0
  return a.broadcastId > b.broadcastId ? -1 : 1
}
