import type { ReplyRecord } from '../../../records/reply'

/** A list of the desk: all that an office (with everything below it) or one broadcast has of a kind. */
export const replyDesk = (scope: string, show: 'unanswered' | 'held' | 'all') => `${scope}/${show}`

/** Puts a reply where it belongs by what it says of itself: in residents' lists, in the staff's, in the counts. */
export function shelve<R extends ReplyRecord>(reply: R): R {
  const { safety, answer, pinned, raised, kind, officePath, broadcastId } = reply
  const seen = safety === 'passed'
  const answered = answer?.safety === 'passed'
  const hasHeld = safety === 'held' || answer?.safety === 'held'
  const unanswered = seen && kind === 'question' && !answer && !raised
  const shows = ['all' as const, ...(unanswered ? ['unanswered' as const] : []), ...(hasHeld ? ['held' as const] : [])]
  return {
    ...reply,
    ...{ hasHeld, unanswered, shelf: seen ? (pinned && answered ? 'gathered' : 'open') : 'hidden' },
    desks: [broadcastId, ...officePath].flatMap((scope) => shows.map((show) => replyDesk(scope, show))),
    recount: reply.recount || unanswered !== reply.unanswered,
  }
}
