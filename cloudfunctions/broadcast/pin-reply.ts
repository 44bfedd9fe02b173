import { pinReply as operation } from '../../contract/broadcast/pin-reply'
import { Refusal } from '../../contract/errors'
import { mutation } from '../../platform/handler'
import { type ReplyRecord, replies } from '../../records/reply'
import { type LoadedReply, loadReply, mayWorkOn } from './load-reply'
import { shelve } from './rules/shelve'

/** Gathers what was asked and answered, for everybody after. */
export const pinReply = mutation<typeof operation, LoadedReply, ReplyRecord>({
  operation,
  load: ({ tx, input }) => loadReply(tx, input.replyId),
  may: mayWorkOn,
  async run({ tx, input }, { reply }) {
    if (!reply.answer || reply.safety !== 'passed') throw new Refusal('reply_moved_on')
    const pinned = shelve({ ...reply, pinned: input.pinned })
    await tx.put(replies, pinned)
    return pinned
  },
  present: ({ id }) => ({ replyId: id }),
})
