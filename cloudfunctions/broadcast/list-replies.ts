import { listReplies as operation } from '../../contract/broadcast/list-replies'
import type { OutputData } from '../../contract/define-operation'
import { type QueryContext, query } from '../../platform/handler'
import { type ReplyRecord, replies } from '../../records/reply'
import { presentReplies } from './present-reply'
import { readOne } from './read-one'
import type { Reading } from './read-released'

const PAGE = 20
const GATHERED = 30
const NEWEST = { field: 'at', direction: 'desc' } as const

/** What was asked and said under a broadcast, for whoever may read it. */
export const listReplies = query<typeof operation, Reading, OutputData<typeof operation>>({
  operation,
  load: ({ store, caller, input }) => readOne(store, caller, input.broadcastId),
  may: () => true,
  run: read,
  present: (found) => found,
})

async function read({ store, caller, input }: QueryContext<typeof operation>, { broadcast, manages }: Reading) {
  const { broadcastId, after } = input
  const shelf = (name: ReplyRecord['shelf'], limit: number) =>
    store.find(replies, { where: { broadcastId, shelf: name }, order: NEWEST, limit, ...(after ? { after } : {}) })
  const first = !after
  const [open, gathered, own] = await Promise.all([
    broadcast.withdrawn && !manages ? { rows: [] } : shelf('open', PAGE),
    first && !broadcast.withdrawn ? shelf('gathered', GATHERED) : { rows: [] },
    // What nobody else sees yet stands on the first page of whoever wrote it.
    first
      ? store.find(replies, { where: { broadcastId, personId: caller.id }, order: NEWEST, limit: PAGE })
      : { rows: [] },
  ])
  const hidden = own.rows.filter((reply) => reply.shelf === 'hidden')
  const viewer = { personId: caller.id, staff: manages }
  const next = 'next' in open ? open.next : undefined
  return {
    gathered: await presentReplies(store, gathered.rows, viewer),
    replies: await presentReplies(store, [...hidden, ...open.rows], viewer),
    ...(next ? { next } : {}),
  }
}
