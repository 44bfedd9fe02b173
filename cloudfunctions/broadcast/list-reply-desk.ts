import { listReplyDesk as operation } from '../../contract/broadcast/list-reply-desk'
import type { OutputData } from '../../contract/define-operation'
import { encodeCursor } from '../../platform/cursor'
import { type QueryContext, query } from '../../platform/handler'
import { broadcasts } from '../../records/broadcast'
import { organisations } from '../../records/organisation'
import { type ReplyRecord, replies } from '../../records/reply'
import { manages } from './may-write'
import { presentReplies } from './present-reply'
import { replyDesk } from './rules/shelve'

const PAGE = 20
const DESK_ROLES = ['admin', 'leader']

/** What stands before the desk: of one broadcast, or of all of the caller's offices. Waiting ones come oldest first. */
export const listReplyDesk = query<typeof operation, string[], OutputData<typeof operation>>({
  operation,
  load: scopesOf,
  may: (_, scopes) => (scopes.length > 0 ? true : { code: 'forbidden' }),
  run: read,
  present: (found) => found,
})
type Context = QueryContext<typeof operation>

async function scopesOf({ store, caller, input }: Context): Promise<string[] | undefined> {
  if (input.broadcastId) {
    const broadcast = await store.get(broadcasts, input.broadcastId)
    return broadcast && manages(caller, broadcast) ? [broadcast.id] : undefined
  }
  const own = caller.roles.filter(({ role }) => DESK_ROLES.includes(role)).map(({ office }) => office)
  const offices = await store.getMany(organisations, [...new Set(own)])
  // What lies below another office of the caller's is in that one's list already.
  return offices.filter(({ path }) => !path.some((above) => own.includes(above))).map(({ id }) => id)
}

async function read({ store, caller, input: { show, after } }: Context, scopes: string[]) {
  const direction = show === 'all' ? 'desc' : 'asc'
  const pages = await Promise.all(
    scopes.map((scope) =>
      store.find(replies, {
        ...{ where: { desks: { contains: replyDesk(scope, show) } }, order: { field: 'id', direction }, limit: PAGE },
        ...(after ? { after } : {}),
      }),
    ),
  )
  const sign = direction === 'asc' ? 1 : -1
  const found: ReplyRecord[] = pages.flatMap(({ rows }) => rows).sort((a, b) => (a.id < b.id ? -sign : sign))
  const shown = found.slice(0, PAGE)
  const titles = new Map(
    (await store.getMany(broadcasts, [...new Set(shown.map(({ broadcastId }) => broadcastId))])).map(
      ({ id, content }) => [id, content.title],
    ),
  )
  const views = await presentReplies(store, shown, { personId: caller.id, staff: true })
  const more = found.length > PAGE || pages.some(({ next }) => next)
  return {
    replies: views.map((view, at) => {
      const broadcastId = shown[at]?.broadcastId ?? ''
      return { ...view, broadcastId, title: titles.get(broadcastId) ?? '' }
    }),
    ...(more ? { next: encodeCursor({ id: shown.at(-1)?.id ?? '' }) } : {}),
  }
}
