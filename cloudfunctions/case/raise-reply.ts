import type { Category } from '../../contract/case/words'
import { readCalendar } from '../../platform/calendar/read-calendar'
import type { Happening } from '../../platform/handler'
import { appendEvents } from '../../platform/log/append-events'
import { defineReader } from '../../platform/log/read-events'
import type { Ports } from '../../platform/ports/ports'
import type { Transaction } from '../../platform/ports/store'
import { broadcasts } from '../../records/broadcast'
import type { EventRecord } from '../../records/event'
import { persons } from '../../records/person'
import { replies } from '../../records/reply'
import type { Prepared } from './define-move'
import { findPlace, raiseCase } from './raise-case'
import { readMethodRules } from './read-method-rules'

type ClockParts = Pick<Prepared, 'calendar' | 'rules'>
/** What was asked under a notice fits no livelihood category by itself; whoever takes it on classes it. */
const CATEGORY: Category = 'other'

/**
 * A reply under a broadcast becomes a case of whoever wrote it: with their words, at their community, on the same road
 * as any other. The broadcast channel hears of the number from `case.raised`.
 */
export const raiseReply = defineReader('raise_reply', raise, async ({ store }) => ({
  calendar: await readCalendar(store),
  rules: await readMethodRules(store),
}))

async function raise(tx: Transaction, event: EventRecord, ports: Ports, parts: ClockParts): Promise<void> {
  const reply = await tx.get(replies, String(event.data.replyId))
  const writer = reply && (await tx.get(persons, reply.personId))
  if (!reply || !writer || !reply.raised || reply.raised.caseId) return
  const title = (await tx.get(broadcasts, reply.broadcastId))?.content.title ?? ''
  const happened: Happening[] = []
  const now = ports.clock.now()
  const context = {
    ...{ tx, now, caller: { ...writer, known: true } },
    // The words passed their check as a reply; nobody else's are added.
    prepared: { ...parts, safety: 'passed' as const, photos: [] },
    record: (happening: Happening) => void happened.push(happening),
  }
  const address = `在通知《${title}》下留言`
  const place = { communityCode: reply.community, address }
  const form = { category: CATEGORY, text: reply.text, demands: [], place, photos: [], anonymous: false, urgent: false }
  const fromReply = { broadcastId: reply.broadcastId, replyId: reply.id }
  await raiseCase(context, form, await findPlace(tx, place), { fromReply })
  await appendEvents(tx, happened, { by: 'clock', requestId: '', now })
}
