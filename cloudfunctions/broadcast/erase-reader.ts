import { defineEraser } from '../../platform/erasing/define-eraser'
import { ERASED_WORDS, eraseEach, firstThatErases, NOBODY } from '../../platform/erasing/erase-each'
import type { Stored } from '../../records/collection'
import { favourites, receipts, reminders } from '../../records/receipt'
import { type ReplyRecord, replies, surveyAnswers } from '../../records/reply'
import { shelve } from './rules/shelve'

/**
 * What one reader did with notices. The counts stay, as they name nobody; an office's answer stays too, under a question
 * whose words are gone.
 */
export const eraseReader = defineEraser('erase_broadcast', (ports, { personId, until }) =>
  firstThatErases([
    () =>
      eraseEach(ports, {
        from: replies,
        where: { personId },
        change: (reply) => (reply.at > until ? undefined : withoutWriter(reply)),
      }),
    // Without a time of their own: a notice that the same account opened in these minutes is unread again, no more.
    () => eraseEach(ports, { from: receipts, where: { personId }, change: () => 'gone' }),
    () => eraseEach(ports, { from: surveyAnswers, where: { personId }, change: () => 'gone' }),
    () =>
      eraseEach(ports, {
        from: favourites,
        where: { personId },
        change: ({ at }) => (at > until ? undefined : 'gone'),
      }),
    () =>
      eraseEach(ports, { from: reminders, where: { personId }, change: ({ at }) => (at > until ? undefined : 'gone') }),
  ]),
)

export function withoutWriter(reply: Stored<ReplyRecord>): Stored<ReplyRecord> {
  const gone = { ...reply, personId: NOBODY, community: '', text: ERASED_WORDS }
  // Without an answer there is nothing left to read in it.
  return shelve(gone.answer ? { ...gone, safety: 'passed' } : { ...gone, safety: 'refused' })
}
