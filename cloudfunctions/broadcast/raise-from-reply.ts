import { raiseFromReply as operation } from '../../contract/broadcast/raise-from-reply'
import { Refusal } from '../../contract/errors'
import { mutation } from '../../platform/handler'
import { type ReplyRecord, replies } from '../../records/reply'
import { deskOffice, type LoadedReply, loadReply } from './load-reply'
import { manages } from './may-write'
import { shelve } from './rules/shelve'

/** What was said under a broadcast becomes a case of whoever said it; the case channel hears of it through the log. */
export const raiseFromReply = mutation<typeof operation, LoadedReply, ReplyRecord>({
  operation,
  load: ({ tx, input }) => loadReply(tx, input.replyId),
  may: (caller, { reply, broadcast }) =>
    reply.personId === caller.id || manages(caller, broadcast) ? true : { code: 'not_found' },
  async run({ tx, caller, now, record }, { reply, broadcast }) {
    if (reply.raised || reply.safety !== 'passed') throw new Refusal('reply_moved_on')
    const community = reply.community || (reply.personId === caller.id ? caller.communityCode : undefined)
    if (!community) throw new Refusal('community_needed')
    const raised = shelve({ ...reply, community, raised: { at: now.toISOString(), by: caller.id } })
    await tx.put(replies, raised)
    const office = manages(caller, broadcast) ? deskOffice(caller, broadcast) : ''
    const data = { replyId: reply.id, community }
    record({ subject: `broadcast:${broadcast.id}`, kind: 'broadcast.reply_raised', office, data })
    return raised
  },
  present: ({ id }) => ({ replyId: id }),
})
