import { judgeReply as operation } from '../../contract/broadcast/judge-reply'
import { Refusal } from '../../contract/errors'
import { mutation } from '../../platform/handler'
import { type ReplyRecord, replies } from '../../records/reply'
import { deskOffice, type LoadedReply, loadReply, mayWorkOn } from './load-reply'
import { replyAnswered } from './reply-answered'
import { shelve } from './rules/shelve'

/** Where the check could not decide, a person does: on the reply, or on the colleague's answer under it. */
export const judgeReply = mutation<typeof operation, LoadedReply, ReplyRecord>({
  operation,
  load: ({ tx, input }) => loadReply(tx, input.replyId),
  may: mayWorkOn,
  async run({ tx, input: { show }, caller, record }, { reply, broadcast }) {
    if (!reply.hasHeld) throw new Refusal('reply_moved_on')
    const ownAnswer = reply.answer?.safety === 'held' && reply.answer.personId === caller.id
    // Nobody lets their own words pass.
    if (reply.personId === caller.id || ownAnswer) throw new Refusal('second_person_needed')
    const judged = shelve(decided(reply, show))
    await tx.put(replies, judged)
    const office = deskOffice(caller, broadcast)
    const subject = `broadcast:${broadcast.id}`
    record({ subject, kind: 'broadcast.reply_judged', office, data: { replyId: reply.id, show } })
    if (reply.answer?.safety === 'held' && show) record(replyAnswered(judged, office))
    return judged
  },
  present: ({ id }) => ({ replyId: id }),
})

/** What was held is passed or taken away; the rest stays as it is. */
function decided<R extends ReplyRecord>(reply: R, show: boolean): R {
  const safety = reply.safety === 'held' ? (show ? 'passed' : 'refused') : reply.safety
  const { answer, ...rest } = reply
  const kept = answer?.safety !== 'held' ? answer : show ? { ...answer, safety: 'passed' as const } : undefined
  return { ...(rest as R), ...(kept ? { answer: kept } : {}), safety, judged: true }
}
