import { listMessages as operation } from '../../contract/notify/list-messages'
import { encodeCursor } from '../../platform/cursor'
import { type QueryContext, query } from '../../platform/handler'
import type { Page, Store } from '../../platform/ports/store'
import type { Stored } from '../../records/collection'
import { type MessageRecord, messages, readMarks } from '../../records/message'
import { addressesOf } from './message-addresses'

const PAGE = 30
type Message = Stored<MessageRecord>

/** What the caller and the caller's offices were told, merged; nobody else's. */
export const listMessages = query<typeof operation, string[], Awaited<ReturnType<typeof read>>>({
  operation,
  load: async ({ caller }) => addressesOf(caller),
  may: () => true,
  run: read,
  present: ({ shown, next, readUntil }) => ({
    messages: shown.map(({ id, caseId, broadcastId, page, kind, text, important, at, as }) => ({
      ...{ id, kind, text, important, at, as },
      ...(caseId ? { caseId } : {}),
      ...(broadcastId ? { broadcastId } : {}),
      ...(page ? { page } : {}),
      unread: at > readUntil,
    })),
    ...(next ? { next } : {}),
  }),
})

async function read({ store, caller, input }: QueryContext<typeof operation>, addresses: string[]) {
  const [mark, pages] = await Promise.all([
    store.get(readMarks, caller.id),
    Promise.all(addresses.map((to) => pageOf(store, to, input.after))),
  ])
  const all = pages.flatMap(({ rows }) => rows).sort((a, b) => (isNewer(a, b) ? -1 : 1))
  // What a person is told and their office too is one thing; the personal one sorts first.
  const events = [...new Map(all.map((message) => [message.eventId, message])).keys()]
  const shown = events.slice(0, PAGE).map((id) => all.find((message) => message.eventId === id)!)
  const more = events.length > PAGE || pages.some(({ next }) => next)
  const last = shown.at(-1)
  return { shown, next: more && last ? cursorAfter(last) : undefined, readUntil: mark?.readUntil ?? '' }
}

/** Each address is an ordered run of the index; a page of each is enough for a page of all. */
const pageOf = (store: Store, to: string, after: string | undefined): Promise<Page<MessageRecord>> =>
  store.find(messages, {
    where: { to },
    order: { field: 'at', direction: 'desc' },
    limit: PAGE,
    ...(after ? { after } : {}),
  })

const isNewer = (a: Message, b: Message) => (a.at === b.at ? a.id > b.id : a.at > b.at)

/** Behind all messages of that event, to whomever: they share the instant, and their ids begin alike. */
const cursorAfter = ({ at, eventId }: MessageRecord) => encodeCursor({ value: at, id: `${eventId}:` })
