import type { TimedJob } from '../../platform/handler'
import { broadcasts } from '../../records/broadcast'
import { replies } from '../../records/reply'

const PAGE = 50

/** Keeps a broadcast's number of unanswered questions, counted anew by its index whenever one of them changed. */
export const countUnanswered: TimedJob = {
  name: 'broadcast-count-unanswered',
  async run({ store }) {
    const { rows } = await store.find(replies, { where: { recount: true }, limit: PAGE })
    for (const broadcastId of new Set(rows.map((reply) => reply.broadcastId))) {
      const unanswered = await store.count(replies, { broadcastId, unanswered: true })
      const changed = rows.filter((reply) => reply.broadcastId === broadcastId)
      await store.transact(async (tx) => {
        const broadcast = await tx.get(broadcasts, broadcastId)
        if (broadcast && broadcast.unanswered !== unanswered) await tx.put(broadcasts, { ...broadcast, unanswered })
        // What changed since it was read asks for another count.
        for (const reply of await tx.getMany(
          replies,
          changed.map(({ id }) => id),
        )) {
          const same = changed.some(({ id, version }) => id === reply.id && version === reply.version)
          if (same) await tx.put(replies, { ...reply, recount: false })
        }
      })
    }
    return rows.length
  },
}
