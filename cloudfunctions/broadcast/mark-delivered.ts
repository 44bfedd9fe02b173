import { markDelivered as operation } from '../../contract/broadcast/mark-delivered'
import { mutation } from '../../platform/handler'
import { ensurePerson } from '../../platform/know-person'
import { changeReceipt } from './change-receipt'
import { type Reading, readAsReader } from './read-released'

/** The phone has them in its list. What the caller may not read is passed over, as if it were not there. */
export const markDelivered = mutation<typeof operation, Reading[], number, Reading[]>({
  operation,
  // Outside the transaction, which would lock what everybody reads.
  prepare: async ({ caller, input, ports }) =>
    (await readAsReader(ports.store, caller, input.broadcastIds)).filter(({ meant }) => meant),
  load: async ({ prepared }) => prepared,
  may: () => true,
  async run({ tx, caller, now }, readings) {
    if (readings.length > 0) await ensurePerson(tx, caller, now)
    for (const { broadcast, place } of readings) {
      const whose = { broadcastId: broadcast.id, personId: caller.id, home: place.home }
      await changeReceipt(tx, whose, () => ({ delivered: true }))
    }
    return readings.length
  },
  present: (delivered) => ({ delivered }),
})
