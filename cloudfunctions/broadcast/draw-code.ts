import { drawCode as operation } from '../../contract/broadcast/draw-code'
import { query } from '../../platform/handler'
import type { MiniCode } from '../../platform/ports/mini-codes'
import { readOne } from './read-one'
import type { Reading } from './read-released'

/** Where a notice is read; a broadcast's id is what a scene can hold (e2e/weapp/notices.test.ts opens the page by it). */
const PAGE = 'packages/notice/read/index'

/** The code on a notice's poster, for whoever may read the notice. */
export const drawCode = query<typeof operation, Reading, MiniCode>({
  operation,
  load: ({ store, caller, input }) => readOne(store, caller, input.broadcastId),
  may: (_, { broadcast }) => (broadcast.withdrawn ? { code: 'broadcast_withdrawn' } : true),
  run: ({ ports }, { broadcast }) => ports.miniCodes.draw(PAGE, broadcast.id),
  present: (code) =>
    code.state === 'drawn'
      ? { state: code.state, picture: `data:${code.contentType};base64,${code.bytes.toString('base64')}` }
      : { state: code.state },
})
