import { listInbox as operation } from '../../contract/case/list-inbox'
import type { CaseState } from '../../contract/case/words'
import { readCalendar } from '../../platform/calendar/read-calendar'
import { encodeCursor } from '../../platform/cursor'
import { type Caller, type QueryContext, query } from '../../platform/handler'
import type { Store } from '../../platform/ports/store'
import { type CaseRecord, cases } from '../../records/case'
import { organisations } from '../../records/organisation'
import { readNames } from './names'
import { presentLine } from './present-line'

const PAGE = 30
const STATES: Record<'waiting' | 'working' | 'answered', CaseState[]> = {
  waiting: ['raised', 'reopened'],
  working: ['in_progress', 'needs_more'],
  answered: ['answered'],
}

/** The offices that the caller handles cases for. */
const officesOf = (caller: Caller) => [
  ...new Set(
    caller.roles.filter(({ role }) => role === 'community_worker' || role === 'dispatcher').map(({ office }) => office),
  ),
]

/** What the caller's offices hold, the soonest deadline first. */
export const listInbox = query<typeof operation, string[], Awaited<ReturnType<typeof read>>>({
  operation,
  load: async ({ caller }) => officesOf(caller),
  may: (_, offices) => (offices.length > 0 ? true : { code: 'forbidden' }),
  run: read,
  present: ({ rows, next, offices, calendar, names }, { caller, now }) => ({
    offices,
    cases: rows.map((record) => presentLine(record, { id: caller.id, now, calendar, names })),
    ...(next ? { next } : {}),
  }),
})

type Context = QueryContext<typeof operation>
async function read({ store, input }: Context, ids: string[]) {
  const found = await store.getMany(organisations, ids)
  const { rows, next } = await soonest(store, ids, STATES[input.view], input.after)
  const [calendar, names] = await Promise.all([readCalendar(store), readNames(store, rows)])
  return { rows, next, calendar, names, offices: found.map(({ id, shortName }) => ({ id, name: shortName })) }
}

/**
 * One page over several offices and states: each is an ordered run of the index, and the soonest of all their heads
 * come first. The cursor is the last case shown, which every run can begin after.
 */
async function soonest(store: Store, offices: string[], states: CaseState[], after: string | undefined) {
  const runs = offices.flatMap((holderOffice) => states.map((state) => ({ holderOffice, state })))
  const order = { field: 'dueAt', direction: 'asc' } as const
  const cursor = after ? { after } : {}
  const pages = await Promise.all(runs.map((where) => store.find(cases, { where, order, limit: PAGE, ...cursor })))
  const merged = pages.flatMap((page) => page.rows).sort((a, b) => compare(a, b))
  const rows = merged.slice(0, PAGE)
  const more = merged.length > PAGE || pages.some((page) => page.next)
  const last = rows.at(-1)
  return { rows, next: more && last ? cursorAfter(last) : undefined }
}

const compare = (a: CaseRecord, b: CaseRecord) =>
  a.dueAt === b.dueAt ? (a.id < b.id ? -1 : 1) : a.dueAt < b.dueAt ? -1 : 1

const cursorAfter = ({ dueAt, id }: CaseRecord) => encodeCursor({ value: dueAt, id })
