import { listBroadcasts as operation } from '../../contract/broadcast/list-broadcasts'
import { type QueryContext, query } from '../../platform/handler'
import { favourites } from '../../records/receipt'
import { lookThrough } from './look-through'
import { cursorAfter, mergeSlots } from './merge-slots'
import { isUnread, presentCard } from './present-card'
import { type ReaderPlace, readKeys } from './read-keys'
import { readOwn } from './read-own'
import { type Reading, readAsReader } from './read-released'
import { DISTRICT, isMeant, slotKeys } from './rules/audience'

const PAGE = 20
type Context = QueryContext<typeof operation>
interface Found {
  kept: Reading[]
  next: string | undefined
}

/** What is meant for the caller, the newest first. */
export const listBroadcasts = query<typeof operation, true, Found>({
  operation,
  load: async () => true,
  may: () => true,
  run: (context) => (context.input.show === 'favourite' ? keptOnes(context) : meantOnes(context)),
  async present({ kept, next }, { store, caller, now }) {
    const own = await readOwn(store, caller.id, kept)
    return {
      broadcasts: kept.map((reading) => presentCard(reading, own(reading.broadcast.id), now)),
      ...(next ? { next } : {}),
    }
  },
})

async function meantOnes({ store, caller, input }: Context): Promise<Found> {
  const { show, category } = input
  const place = await readKeys(store, caller)
  const nearby = new Set(place.home.filter((id) => id !== DISTRICT))
  const isNearby = (key: string) => nearby.has(key.slice(key.indexOf('@') + 1))
  const keys = [...place.keys].filter((key) => show !== 'community' || isNearby(key))
  return lookThrough({
    ...{ page: PAGE, after: input.after, cursorAfter },
    look: async (after) => {
      const { slots, more } = await mergeSlots(store, { keys, category, after, limit: PAGE })
      return { rows: slots, more: Boolean(more) }
    },
    async keep(slots) {
      const meant = slots.filter(
        ({ audience }) => isMeant(audience, place.keys) && !(show === 'community' && isWide(audience, place)),
      )
      const ids = meant.map(({ broadcastId }) => broadcastId)
      const readings = await readAsReader(store, caller, ids, place)
      const shown = new Map(
        readings
          .filter((reading) => show !== 'unread' || isUnread(reading))
          .map((reading) => [reading.broadcast.id, reading]),
      )
      return slots.map(({ broadcastId }) => shown.get(broadcastId))
    },
  })
}

/** It is for the caller by more than their own community or street. */
const isWide = (audience: Parameters<typeof slotKeys>[0], { keys }: ReaderPlace) =>
  slotKeys(audience).some((key) => key.endsWith(`@${DISTRICT}`) && keys.has(key))

/** The caller's own list, of which only what may still be read is shown. */
async function keptOnes({ store, caller, input }: Context): Promise<Found> {
  const order = { field: 'at', direction: 'desc' } as const
  const after = input.after ? { after: input.after } : {}
  const page = await store.find(favourites, { where: { personId: caller.id }, order, limit: PAGE, ...after })
  const ids = page.rows.map(({ broadcastId }) => broadcastId)
  const readings = await readAsReader(store, caller, ids)
  const wanted = readings.filter(({ edition }) => !input.category || edition.content.category === input.category)
  return { kept: wanted, next: page.next }
}
