import { setRepliesOpen as operation } from '../../contract/broadcast/set-replies-open'
import { mutation } from '../../platform/handler'
import { type BroadcastRecord, broadcasts } from '../../records/broadcast'
import type { Stored } from '../../records/collection'
import { deskOffice } from './load-reply'
import { mayDesk } from './may-write'

/** Closes or opens the replies of a released broadcast; what was written stays. */
export const setRepliesOpen = mutation<typeof operation, Stored<BroadcastRecord>, string>({
  operation,
  load: ({ tx, input }) => tx.get(broadcasts, input.broadcastId),
  may: mayDesk,
  async run({ tx, input, caller, record }, broadcast) {
    if (broadcast.repliesOpen !== input.open) {
      await tx.put(broadcasts, { ...broadcast, repliesOpen: input.open })
      const kind = input.open ? 'broadcast.replies_opened' : 'broadcast.replies_closed'
      record({ subject: `broadcast:${broadcast.id}`, kind, office: deskOffice(caller, broadcast) })
    }
    return broadcast.id
  },
  present: (broadcastId) => ({ broadcastId }),
})
