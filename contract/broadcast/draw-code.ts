import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id } from '../scalars'

/**
 * The mini-program code of a notice, for its poster: any phone's WeChat opens the notice by it. `nowhere` where the
 * mini program is not (a server of one's own), `unpublished` before WeChat has a released version, `later` when WeChat
 * gave none.
 */
export const drawCode = defineOperation({
  name: 'broadcast.draw-code',
  kind: 'query',
  summary: '通知的小程序码',
  callers: ['resident'],
  input: z.strictObject({ broadcastId: id }),
  output: z.object({
    state: z.enum(['drawn', 'nowhere', 'unpublished', 'later']),
    /** A `data:` address, only where it is `drawn`. */
    picture: z.optional(z.string()),
  }),
})
