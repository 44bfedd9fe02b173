import type { Store } from '../../platform/ports/store'
import { type MessageRecord, messages } from '../../records/message'

/** Writes those messages that are not there yet, in one transaction; telling twice writes once. */
export async function tellOnce(store: Store, told: readonly Omit<MessageRecord, 'id'>[]): Promise<void> {
  if (told.length === 0) return
  const wanted = new Map(told.map((message) => [`${message.eventId}:${message.to}`, message]))
  await store.transact(async (tx) => {
    const there = new Set((await tx.getMany(messages, [...wanted.keys()])).map(({ id }) => id))
    for (const [id, message] of wanted) if (!there.has(id)) await tx.insert(messages, { id, ...message })
  })
}
