import { defineReader } from '../../platform/log/read-events'
import { cases } from '../../records/case'
import { replies } from '../../records/reply'
import { shelve } from './rules/shelve'

/** A reply that became a case learns its number, so that both ends of the thread know each other. */
export const keepThread = defineReader('thread', async (tx, event) => {
  const caseId = event.subject.replace(/^case:/, '')
  const from = (await tx.get(cases, caseId))?.fromReply
  const reply = from && (await tx.get(replies, from.replyId))
  if (!reply?.raised || reply.raised.caseId) return
  await tx.put(replies, shelve({ ...reply, raised: { ...reply.raised, caseId } }))
})
