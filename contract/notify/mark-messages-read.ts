import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'

/** Everything told up to this instant (that of the newest message in sight) is read; it never becomes unread again. */
export const markMessagesRead = defineOperation({
  name: 'notify.mark-messages-read',
  kind: 'mutation',
  summary: '消息已读',
  callers: ['resident'],
  input: z.strictObject({ until: z.iso.datetime('时间不对') }),
  output: z.object({ readUntil: z.string() }),
})
