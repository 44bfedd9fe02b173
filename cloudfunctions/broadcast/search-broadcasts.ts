import { searchBroadcasts as operation } from '../../contract/broadcast/search-broadcasts'
import { encodeCursor, readCursor } from '../../platform/cursor'
import { type QueryContext, query } from '../../platform/handler'
import type { Page, Store } from '../../platform/ports/store'
import { type BroadcastWordsRecord, broadcastWords } from '../../records/broadcast'
import type { Collection } from '../../records/collection'
import { textPieces } from '../../records/text-pieces'
import { lookThrough } from './look-through'
import { presentCard } from './present-card'
import { type ReaderPlace, readKeys } from './read-keys'
import { readOwn } from './read-own'
import { type Reading, readAsReader } from './read-released'
import { isMeant } from './rules/audience'

const PAGE = 20
type Context = QueryContext<typeof operation>

/** Looks through what is meant for the caller, under each of the caller's keys; the newest first. */
export const searchBroadcasts = query<typeof operation, true, { kept: Reading[]; next: string | undefined }>({
  operation,
  load: async () => true,
  may: () => true,
  run: search,
  async present({ kept, next }, { store, caller, now }) {
    const own = await readOwn(store, caller.id, kept)
    return {
      broadcasts: kept.map((reading) => presentCard(reading, own(reading.broadcast.id), now)),
      ...(next ? { next } : {}),
    }
  },
})

async function search({ store, caller, input }: Context) {
  const pieces = textPieces(input.words)
  // What is longest is rarest, more often than not; the others are compared in what it finds.
  const [rarest] = [...pieces].sort((a, b) => b.length - a.length)
  if (!rarest) return { kept: [], next: undefined }
  const place = await readKeys(store, caller)
  return lookThrough({
    ...{ page: PAGE, after: input.after },
    look: (after) => newestWith(store, place, rarest, after),
    cursorAfter: ({ broadcastId }: BroadcastWordsRecord) => encodeCursor({ id: broadcastId }),
    async keep(rows) {
      const fitting = rows.filter((row) => fits(row, pieces, input.category) && isMeant(row.audience, place.keys))
      const ids = fitting.map(({ broadcastId }) => broadcastId)
      const readings = await readAsReader(store, caller, ids, place)
      const found = new Map(readings.map((reading) => [reading.broadcast.id, reading]))
      return rows.map(({ broadcastId }) => found.get(broadcastId))
    },
  })
}

const fits = (
  { id, broadcastId, pieces, category }: BroadcastWordsRecord,
  asked: readonly string[],
  wanted?: string,
) => {
  const key = id.slice(0, -broadcastId.length)
  return (!wanted || category === wanted) && asked.every((piece) => pieces.includes(`${key}${piece}`))
}

/** A broadcast's id begins with when it was begun, so that ids sort by time, in each key's rows alike. */
async function newestWith(store: Store, { keys }: ReaderPlace, piece: string, after: string | undefined) {
  const order = { field: 'id', direction: 'desc' } as const
  const from = after === undefined ? undefined : readCursor(after, broadcastWords as Collection, {}).id
  const pages: Page<BroadcastWordsRecord>[] = await Promise.all(
    [...keys].map((key) =>
      store.find(broadcastWords, {
        ...{ where: { pieces: { contains: `${key}/${piece}` } }, order, limit: PAGE },
        ...(from === undefined ? {} : { after: encodeCursor({ id: `${key}/${from}` }) }),
      }),
    ),
  )
  const all = pages.flatMap(({ rows }) => rows).sort((a, b) => (a.broadcastId > b.broadcastId ? -1 : 1))
  const rows = [...new Map(all.map((row) => [row.broadcastId, row])).values()]
  return { rows: rows.slice(0, PAGE), more: rows.length > PAGE || pages.some(({ next }) => next !== undefined) }
}
