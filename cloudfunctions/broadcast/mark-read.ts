import { markRead as operation } from '../../contract/broadcast/mark-read'
import { mutation } from '../../platform/handler'
import { ensurePerson } from '../../platform/know-person'
import { changeReceipt } from './change-receipt'
import { type Reading, readAsReader } from './read-released'

/** Opened, in the edition that was shown: never ahead of what there is, never back. */
export const markRead = mutation<typeof operation, Reading, string, Reading | undefined>({
  operation,
  prepare: async ({ caller, input, ports }) => (await readAsReader(ports.store, caller, [input.broadcastId]))[0],
  load: async ({ prepared }) => prepared,
  may: () => true,
  async run({ tx, caller, input, now }, { broadcast, place }) {
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
