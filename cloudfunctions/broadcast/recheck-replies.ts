import type { TimedJob } from '../../platform/handler'
import { appendEvents } from '../../platform/log/append-events'
import type { Ports } from '../../platform/ports/ports'
import { readRows } from '../../platform/read-pages'
import { persons } from '../../records/person'
import { type ReplyRecord, replies } from '../../records/reply'
import { replyAnswered } from './reply-answered'
import { shelve } from './rules/shelve'

const PAGE = 50

/** Replies and answers that could not be checked when they were written: what passes is shown by itself. */
export const recheckReplies: TimedJob = {
  name: 'broadcast-recheck-replies',
  async run(ports) {
    let passed = 0
    // All of them: what never passes must not stand in the way of what comes behind it.
    for await (const reply of readRows(ports.store, replies, { where: { hasHeld: true }, limit: PAGE }))
      passed += await recheck(ports, reply)
    return passed
  },
}

async function recheck(ports: Ports, reply: ReplyRecord): Promise<number> {
  const { store, contentSafety, clock } = ports
  const { answer } = reply
  const again = async (text: string, personId: string) =>
    (await contentSafety.checkText(text, (await store.get(persons, personId))?.openid ?? '')) === 'passed'
  const textPasses = reply.safety === 'held' && (await again(reply.text, reply.personId))
  const answerPasses = answer?.safety === 'held' && (await again(answer.text, answer.personId))
  if (!textPasses && !answerPasses) return 0
  return store.transact(async (tx) => {
    const current = await tx.get(replies, reply.id)
    // Another answer may stand there by now.
    if (!current?.hasHeld || current.answer?.at !== answer?.at) return 0
    const passed = shelve({
      ...current,
      ...(textPasses ? { safety: 'passed' as const } : {}),
      ...(answerPasses && current.answer ? { answer: { ...current.answer, safety: 'passed' as const } } : {}),
    })
    await tx.put(replies, passed)
    if (answerPasses) {
      const happened = replyAnswered(passed, passed.answer?.office ?? '')
      await appendEvents(tx, [happened], { by: 'clock', requestId: '', now: clock.now() })
    }
    return 1
  })
}
