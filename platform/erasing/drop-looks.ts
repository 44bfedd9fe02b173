import { type EventKind, events } from '../../records/event'
import { requests } from '../../records/request'
import type { Store } from '../ports/store'
import { readRows } from '../read-pages'

const LOOKS: readonly EventKind[] = ['case.contact_revealed', 'person.number_revealed']

/**
 * Whoever looked at the number got it as a reply, and replies are kept so that nothing is done twice: those go too. That
 * somebody looked, and when, stays in the log.
 */
export async function dropLooks(store: Store, subject: string): Promise<number> {
  let dropped = 0
  for await (const { kind, by, requestId } of readRows(store, events, { where: { subject }, limit: 200 })) {
    if (!LOOKS.includes(kind)) continue
    dropped += await store.transact(async (tx) => {
      const reply = await tx.get(requests, `${by}:${requestId}`)
      if (reply) await tx.remove(requests, reply.id, reply.version)
      return reply ? 1 : 0
    })
  }
  return dropped
}
