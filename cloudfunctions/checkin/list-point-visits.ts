import { listPointVisits as operation } from '../../contract/checkin/list-point-visits'
import type { OutputData } from '../../contract/define-operation'
import { query } from '../../platform/handler'
import { type ContactPointRecord, contactPoints } from '../../records/contact-point'
import { visits } from '../../records/visit'
import { presentVisited, presentVisitLine } from './present-visit'
import { readVisitNames } from './read-visit-names'
import { maySeePoint } from './rules/may-visit'

const PAGE = 20

/** All offices' visits to one place together, so that nobody comes who does not know of the others. */
export const listPointVisits = query<typeof operation, ContactPointRecord, OutputData<typeof operation>>({
  operation,
  load: ({ store, input }) => store.get(contactPoints, input.contactPointId),
  may: (caller, point) => (maySeePoint(caller, point) ? true : { code: 'not_found' }),
  async run({ store, caller, now, input: { after } }, point) {
    const order = { field: 'at', direction: 'desc' } as const
    const where = { contactPointId: point.id }
    const page = await store.find(visits, { where, order, limit: PAGE, ...(after ? { after } : {}) })
    const people = page.rows.map(({ memberId }) => memberId)
    const names = await readVisitNames(store, people, [point.communityCode])
    const shown = page.rows.filter(({ state }) => state !== 'cancelled')
    return {
      visited: presentVisited(point, caller, names, now),
      visits: shown.map((visit) => presentVisitLine(visit, point, caller, names)),
      ...(page.next ? { next: page.next } : {}),
    }
  },
  present: (found) => found,
})
