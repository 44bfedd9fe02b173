import type { Ports } from '../../../platform/ports/ports'
import { broadcasts } from '../../../records/broadcast'
import { type ReplyRecord, replies } from '../../../records/reply'
import { shelve } from '../rules/shelve'

/** A question under a live broadcast, as somebody of 荔园社区 leaves it. */
export async function makeReply(
  { store, clock }: Pick<Ports, 'store' | 'clock'>,
  said: Pick<ReplyRecord, 'id' | 'broadcastId' | 'personId'> & Partial<ReplyRecord>,
): Promise<void> {
  await store.transact(async (tx) => {
    const broadcast = (await tx.get(broadcasts, said.broadcastId))!
    const reply = shelve({
      ...{ community: '440112001010', kind: 'question' as const, text: '没有社保卡能缴吗?', safety: 'passed' as const },
      ...{ at: clock.now().toISOString(), judged: false, pinned: false, officePath: broadcast.officePath },
      ...{ shelf: 'hidden' as const, unanswered: false, hasHeld: false, desks: [], recount: false },
      ...said,
    })
    await tx.insert(replies, reply)
  })
}
