import { answerReply as operation } from '../../contract/broadcast/answer-reply'
import { Refusal } from '../../contract/errors'
import { mutation } from '../../platform/handler'
import { type ReplyRecord, replies } from '../../records/reply'
import { deskOffice, type LoadedReply, loadReply, mayWorkOn } from './load-reply'
import { replyAnswered } from './reply-answered'
import { shelve } from './rules/shelve'

/** The office's answer, for everybody to read once its check has passed; a new one takes the old one's place. */
export const answerReply = mutation<typeof operation, LoadedReply, ReplyRecord, 'passed' | 'held'>({
  operation,
  async prepare({ input, caller, ports }) {
    const safety = await ports.contentSafety.checkText(input.text, caller.openid)
    if (safety === 'refused') throw new Refusal('text_refused')
    return safety
  },
  load: ({ tx, input }) => loadReply(tx, input.replyId),
  may: mayWorkOn,
  async run({ tx, input, caller, now, prepared, record }, { reply, broadcast }) {
    if (reply.safety !== 'passed') throw new Refusal('reply_moved_on')
    const office = deskOffice(caller, broadcast)
    const answer = { text: input.text, office, personId: caller.id, at: now.toISOString(), safety: prepared }
    const answered = shelve({ ...reply, answer, pinned: reply.pinned || input.pin })
    await tx.put(replies, answered)
    if (prepared === 'passed') record(replyAnswered(answered, office))
    return answered
  },
  present: ({ id, answer }) => ({ replyId: id, held: answer?.safety === 'held' }),
})
