import { listInbox as operation } from '../../contract/case/list-inbox'
import { readCalendar } from '../../platform/calendar/read-calendar'
import { type QueryContext, query } from '../../platform/handler'
import { organisations } from '../../records/organisation'
import { inboxRuns } from './inbox-runs'
import { readNames } from './names'
import { presentLine } from './present-line'
import { readInbox } from './read-inbox'

const DESK_ROLES = ['community_worker', 'dispatcher', 'department_officer', 'leader']
const DAY = 86_400_000

/** What the caller's offices hold, are called for or have to decide, the soonest deadline first. */
export const listInbox = query<typeof operation, string[], Awaited<ReturnType<typeof read>>>({
  operation,
  load: async ({ caller }) => [
    ...new Set(caller.roles.filter(({ role }) => DESK_ROLES.includes(role)).map(({ office }) => office)),
  ],
  may: (_, offices) => (offices.length > 0 ? true : { code: 'forbidden' }),
  run: read,
  present: ({ found, next, offices, calendar, names }, { caller, now }) => ({
    offices,
    cases: found.map((item) =>
      presentLine(item.of, { id: caller.id, now, calendar, names }, 'call' in item ? item.call : undefined),
    ),
    ...(next ? { next } : {}),
  }),
})

type Context = QueryContext<typeof operation>
async function read({ store, input, caller, now }: Context, ids: string[]) {
  const { method, category, community, person, olderThan } = input
  const before = olderThan ? new Date(now.getTime() - olderThan * DAY).toISOString() : undefined
  const filters = { method, category, community, person, before }
  const runs = inboxRuns(store, caller, input.view, filters)
  const [{ found, next }, own] = await Promise.all([
    readInbox(store, runs, filters, input.after),
    store.getMany(organisations, ids),
  ])
  const called = found.flatMap((item) => ('call' in item ? [item.call] : []))
  const records = found.map(({ of }) => of)
  const [calendar, names] = await Promise.all([readCalendar(store), readNames(store, records, [], called)])
  return { found, next, calendar, names, offices: own.map(({ id, shortName }) => ({ id, name: shortName })) }
}
