import { markRead as operation } from '../../contract/broadcast/mark-read'
import { mutation } from '../../platform/handler'
import { ensurePerson } from '../../platform/know-person'
import { changeReceipt } from './change-receipt'
import { readOne } from './read-one'
import type { Reading } from './read-released'

/** Opened, in the edition that was shown: never ahead of what there is, never back. */
export const markRead = mutation<typeof operation, Reading, string, Reading | undefined>({
  operation,
  prepare: ({ caller, input, ports }) => readOne(ports.store, caller, input.broadcastId),
  load: async ({ prepared }) => prepared,
  may: () => true,
  async run({ tx, caller, input, now }, { broadcast, place, meant }) {
    // Whoever looks at it to tell others of it is no reader that counts.
    if (!meant) return broadcast.id
    await ensurePerson(tx, caller, now)
    const whose = { broadcastId: broadcast.id, personId: caller.id, home: place.home }
    await changeReceipt(tx, whose, ({ readEdition }) => ({
      delivered: true,
      readEdition: Math.max(readEdition, Math.min(input.edition, broadcast.edition)),
    }))
    return broadcast.id
  },
  present: (broadcastId) => ({ broadcastId }),
})
