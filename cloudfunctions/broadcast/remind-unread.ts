import { remindUnread as operation } from '../../contract/broadcast/remind-unread'
import { Refusal } from '../../contract/errors'
import { mutation } from '../../platform/handler'
import { broadcastRuns } from '../../records/broadcast'
import { type Reached, readReached } from './receipts-reach'
import { remindRunId } from './remind-run-id'

/** Asks the people nearest to whoever has not read it; the asking itself is the clock's work (run-remind.ts). */
export const remindUnread = mutation<typeof operation, Reached, string, Reached | undefined>({
  operation,
  prepare: ({ caller, input, ports }) => readReached(ports.store, caller, input),
  load: async ({ prepared }) => prepared,
  may: () => true,
  async run({ tx, now, record }, { broadcast, office }) {
    if (broadcast.withdrawn) throw new Refusal('broadcast_moved_on', { state: '已撤回', action: '提醒' })
    const id = remindRunId(broadcast.id, office.id, now)
    if (await tx.get(broadcastRuns, id)) throw new Refusal('already_reminded')
    const at = { startedAt: now.toISOString(), step: 0 }
    await tx.insert(broadcastRuns, {
      ...{ id, kind: 'remind', broadcastId: broadcast.id, office: office.id, open: true },
      ...at,
    })
    record({ subject: `broadcast:${broadcast.id}`, kind: 'broadcast.reminded', office: office.id })
    return broadcast.id
  },
  present: (broadcastId) => ({ broadcastId }),
})
