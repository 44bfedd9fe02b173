import { listMyCases as operation } from '../../contract/case/list-my-cases'
import { readCalendar } from '../../platform/calendar/read-calendar'
import { type QueryContext, query } from '../../platform/handler'
import { cases } from '../../records/case'
import { readNames } from './names'
import { presentLine } from './present-line'

const PAGE = 20

/** The caller's own, newest first. */
export const listMyCases = query<typeof operation, true, Awaited<ReturnType<typeof read>>>({
  operation,
  load: async () => true,
  may: () => true,
  run: read,
  present: ({ page, calendar, names }, { caller, now }) => ({
    cases: page.rows.map((record) => presentLine(record, { id: caller.id, now, calendar, names })),
    ...(page.next ? { next: page.next } : {}),
  }),
})

type Context = QueryContext<typeof operation>
async function read({ store, caller, input }: Context) {
  const where = input.show === 'open' ? { reporterId: caller.id, open: true } : { reporterId: caller.id }
  const after = input.after ? { after: input.after } : {}
  const page = await store.find(cases, {
    where,
    order: { field: 'createdAt', direction: 'desc' },
    limit: PAGE,
    ...after,
  })
  const [calendar, names] = await Promise.all([readCalendar(store), readNames(store, page.rows)])
  return { page, calendar, names }
}
