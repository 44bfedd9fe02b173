import type { Happening } from '../../platform/handler'
import type { ReplyRecord } from '../../records/reply'

/** An answer that everybody can read now; whoever asked is told of it. */
export const replyAnswered = ({ id, broadcastId }: ReplyRecord, office: string): Happening => ({
  ...{ subject: `broadcast:${broadcastId}`, kind: 'broadcast.reply_answered', office },
  data: { broadcastId, replyId: id },
})
