import { listMyVisits as operation } from '../../contract/checkin/list-my-visits'
import type { OutputData } from '../../contract/define-operation'
import { query } from '../../platform/handler'
import { contactPoints } from '../../records/contact-point'
import { visits } from '../../records/visit'
import { presentVisitLine } from './present-visit'
import { readVisitNames } from './read-visit-names'

const PAGE = 20
const ORDER = { open: { field: 'at', direction: 'asc' }, past: { field: 'at', direction: 'desc' } } as const

/** One's own visits: what is still to do first, then what was done. */
export const listMyVisits = query<typeof operation, true, OutputData<typeof operation>>({
  operation,
  load: async () => true,
  may: () => true,
  async run({ store, caller, input: { show, after } }) {
    const where = { memberId: caller.id, shelf: show }
    const page = await store.find(visits, { where, order: ORDER[show], limit: PAGE, ...(after ? { after } : {}) })
    const [found, names] = await Promise.all([
      store.getMany(contactPoints, [...new Set(page.rows.map(({ contactPointId }) => contactPointId))]),
      readVisitNames(store, [caller.id]),
    ])
    const points = new Map(found.map((point) => [point.id, point]))
    const lines = page.rows.map((visit) => presentVisitLine(visit, points.get(visit.contactPointId), caller, names))
    return { visits: lines, ...(page.next ? { next: page.next } : {}) }
  },
  present: (found) => found,
})
