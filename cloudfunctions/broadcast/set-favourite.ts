import { setFavourite as operation } from '../../contract/broadcast/set-favourite'
import { mutation } from '../../platform/handler'
import { ensurePerson } from '../../platform/know-person'
import { favourites } from '../../records/receipt'
import { favouriteIdOf } from './read-own'
import { readAsReader } from './read-released'

/** Puts it among the caller's favourites or takes it away; what may be read no more can still be taken away. */
export const setFavourite = mutation<typeof operation, true, boolean, boolean>({
  operation,
  prepare: async ({ caller, input, ports }) =>
    !input.favourite || (await readAsReader(ports.store, caller, [input.broadcastId])).length > 0,
  load: async ({ prepared }) => prepared || undefined,
  may: () => true,
  async run({ tx, caller, input, now }) {
    await ensurePerson(tx, caller, now)
    const { broadcastId } = input
    const id = favouriteIdOf(caller.id, broadcastId)
    const kept = await tx.get(favourites, id)
    if (kept && !input.favourite) await tx.remove(favourites, id, kept.version)
    if (!kept && input.favourite) {
      await tx.insert(favourites, { id, personId: caller.id, broadcastId, at: now.toISOString() })
    }
    return input.favourite
  },
  present: (favourite, { input }) => ({ broadcastId: input.broadcastId, favourite }),
})
