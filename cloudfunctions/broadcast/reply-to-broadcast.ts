import { ulid } from 'ulid'
import { replyToBroadcast as operation } from '../../contract/broadcast/reply-to-broadcast'
import { Refusal } from '../../contract/errors'
import { mutation } from '../../platform/handler'
import { ensurePerson } from '../../platform/know-person'
import { broadcasts } from '../../records/broadcast'
import { type ReplyRecord, replies } from '../../records/reply'
import { movedOn } from './may-write'
import { readOne } from './read-one'
import type { Reading } from './read-released'
import { shelve } from './rules/shelve'

/** One person's replies under one broadcast: a conversation, and no place to drown others in. */
const MOST_REPLIES = 20

interface Prepared {
  reading: Reading | undefined
  id: string
  safety: 'passed' | 'held'
  before: number
}

/** A reader asks or says something; nobody but them sees it before its check has passed. */
export const replyToBroadcast = mutation<typeof operation, Reading, ReplyRecord, Prepared>({
  operation,
  async prepare({ input, caller, ports, now }) {
    const { broadcastId } = input
    const reading = await readOne(ports.store, caller, broadcastId)
    const [safety, before] = await Promise.all([
      reading ? ports.contentSafety.checkText(input.text, caller.openid) : ('passed' as const),
      ports.store.count(replies, { broadcastId, personId: caller.id }),
    ])
    if (safety === 'refused') throw new Refusal('text_refused')
    return { reading, safety, before, id: ulid(now.getTime()) }
  },
  load: async ({ prepared }) => prepared.reading,
  may: () => true,
  async run({ tx, input, caller, now, prepared }, { broadcast: { id: broadcastId } }) {
    const broadcast = await tx.get(broadcasts, broadcastId)
    if (!broadcast || broadcast.withdrawn) {
      const moved = movedOn({ state: 'withdrawn' }, '留言')
      throw new Refusal(moved.code, moved.details)
    }
    if (!broadcast.repliesOpen) throw new Refusal('replies_closed')
    if (prepared.before >= MOST_REPLIES) throw new Refusal('too_many_replies')
    await ensurePerson(tx, caller, now)
    const { id, safety } = prepared
    const { kind, text } = input
    const reply = shelve({
      ...{ id, broadcastId, personId: caller.id, community: caller.communityCode ?? '', kind, text, safety },
      ...{ at: now.toISOString(), judged: false, pinned: false, officePath: broadcast.officePath },
      ...{ shelf: 'hidden' as const, unanswered: false, hasHeld: false, desks: [], recount: false },
    })
    await tx.insert(replies, reply)
    return reply
  },
  present: ({ id, safety }) => ({ replyId: id, held: safety === 'held' }),
})
