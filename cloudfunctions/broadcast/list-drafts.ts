import { listDrafts as operation } from '../../contract/broadcast/list-drafts'
import { encodeCursor } from '../../platform/cursor'
import { type QueryContext, query } from '../../platform/handler'
import type { Store } from '../../platform/ports/store'
import { type BroadcastRecord, broadcasts, releaseRules } from '../../records/broadcast'
import { type OrganisationRecord, organisations } from '../../records/organisation'
import { persons } from '../../records/person'
import { deskOf } from './rules/desks'

const PAGE = 20
const NEWEST = { field: 'id', direction: 'desc' } as const

/** The desk's lists. Each office has lists of its own with everything below it in them, so a page costs one look an office. */
export const listDrafts = query<typeof operation, OrganisationRecord[], Awaited<ReturnType<typeof read>>>({
  operation,
  load: ({ store, caller }) =>
    store.getMany(organisations, [
      ...new Set(caller.roles.filter(({ role }) => role === 'admin' || role === 'leader').map(({ office }) => office)),
    ]),
  may: (_, offices) => (offices.length > 0 ? true : { code: 'forbidden' }),
  run: read,
  present: ({ rows, more, own, rules, officeNames, writers }) => ({
    broadcasts: rows.map((record) => {
      const { id, content, office, writerId, state, changedAt, releasedAt, held, unanswered } = record
      return {
        ...{ broadcastId: id, title: content.title, officeName: officeNames.get(office) ?? '' },
        ...{ writer: writers.get(writerId) ?? '', state, changedAt, held, unanswered },
        ...(releasedAt === undefined ? {} : { releasedAt }),
      }
    }),
    ...(more ? { next: encodeCursor({ id: rows.at(-1)?.id ?? '' }) } : {}),
    offices: own.map(({ id, shortName }) => ({ id, name: shortName, onePersonMayRelease: rules.get(id) ?? false })),
  }),
})

type Context = QueryContext<typeof operation>
async function read({ store, caller, input }: Context, offices: OrganisationRecord[]) {
  // What lies below another office of the caller's is in that one's list already.
  const ids = new Set(offices.map(({ id }) => id))
  const highest = offices.filter(({ path }) => !path.some((above) => ids.has(above)))
  const { rows, more } = await newestOf(store, highest, input)
  const adminOf = new Set(caller.roles.filter(({ role }) => role === 'admin').map(({ office }) => office))
  const own = offices.filter(({ id }) => adminOf.has(id))
  const unique = (list: string[]) => [...new Set(list)]
  const [rules, named, people] = await Promise.all([
    store.getMany(releaseRules, [...adminOf]),
    store.getMany(organisations, unique(rows.map(({ office }) => office))),
    store.getMany(persons, unique(rows.map(({ writerId }) => writerId))),
  ])
  return {
    ...{ rows, more, own },
    rules: new Map(rules.map(({ id, onePersonMayRelease }) => [id, onePersonMayRelease])),
    officeNames: new Map(named.map(({ id, shortName }) => [id, shortName])),
    writers: new Map(people.map(({ id, name }) => [id, name])),
  }
}

/** One page over the lists of several offices: all sort by id, so each can go on behind the last one shown. */
async function newestOf(store: Store, offices: OrganisationRecord[], { show, after }: Context['input']) {
  const pages = await Promise.all(
    offices.map(({ id }) =>
      store.find(broadcasts, {
        ...{ where: { desks: { contains: deskOf(id, show) } }, order: NEWEST, limit: PAGE },
        ...(after ? { after } : {}),
      }),
    ),
  )
  const found: BroadcastRecord[] = pages.flatMap((page) => page.rows).sort((a, b) => (a.id < b.id ? 1 : -1))
  return { rows: found.slice(0, PAGE), more: found.length > PAGE || pages.some(({ next }) => next) }
}
