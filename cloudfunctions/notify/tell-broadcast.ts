import { defineReader } from '../../platform/log/read-events'
import type { Transaction } from '../../platform/ports/store'
import { broadcasts } from '../../records/broadcast'
import { deliveries, newDelivery } from '../../records/delivery'
import type { EventRecord } from '../../records/event'
import { type MessageRecord, messages } from '../../records/message'
import { replies } from '../../records/reply'

/** Tells a resident that their question was answered, and a writer that their notice came back. */
export const tellBroadcast = defineReader('tell_broadcast', async (tx, event, { clock }) => {
  const broadcast = await tx.get(broadcasts, event.subject.replace(/^broadcast:/, ''))
  const personId = await whom(tx, event)
  // Whoever did it knows.
  if (!broadcast || !personId || personId === event.by) return
  const id = `${event.id}:p:${personId}`
  if (await tx.get(messages, id)) return
  const at = clock.now().toISOString()
  const { title } = broadcast.content
  const answered = event.kind === 'broadcast.reply_answered'
  const text = answered ? `您在《${title}》下的留言有回复了` : `您写的《${title || '还没有标题的通知'}》退回来修改了`
  const message: MessageRecord = {
    ...{ id, to: `p:${personId}`, at, eventId: event.id, broadcastId: broadcast.id, kind: event.kind, text },
    ...{ important: !answered, as: answered ? 'reader' : 'staff' },
  }
  await tx.insert(messages, message)
  if (!answered) return
  const page = `packages/notice/read/index?broadcastId=${broadcast.id}`
  const words = { title: `《${title}》`, text, at }
  await tx.insert(deliveries, newDelivery({ id, personId, template: 'reply', words, page, rank: 2, at }))
})

async function whom(tx: Transaction, { kind, data }: EventRecord): Promise<string | undefined> {
  if (kind === 'broadcast.sent_back') return typeof data.writerId === 'string' ? data.writerId : undefined
  return (await tx.get(replies, String(data.replyId)))?.personId
}
