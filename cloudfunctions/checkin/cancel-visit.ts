import { cancelVisit as operation } from '../../contract/checkin/cancel-visit'
import { mutation } from '../../platform/handler'
import { contactPoints } from '../../records/contact-point'
import { type VisitRecord, visits } from '../../records/visit'
import { loadOwnVisit, type VisitAt } from './load-visit'
import { movedOn } from './refuse-visit'
import { canDo, shelve } from './rules/next-state'

/** Takes back a plan; what was checked in has happened and stays. */
export const cancelVisit = mutation<typeof operation, VisitAt, VisitRecord>({
  operation,
  load: ({ tx, input, caller }) => loadOwnVisit(tx, input.visitId, caller.id),
  may: () => true,
  async run({ tx, now, record }, { visit, point: { nextVisitOn, ...point } }) {
    if (!canDo('cancel', visit)) throw movedOn(visit.state, '取消')
    const cancelled = shelve({ ...visit, state: 'cancelled', changedAt: now.toISOString() })
    await tx.put(visits, { ...cancelled, version: visit.version })
    // The day that it was agreed for is none any more.
    if (nextVisitOn && nextVisitOn === visit.plannedOn) await tx.put(contactPoints, point)
    record({ subject: `visit:${visit.id}`, kind: 'visit.cancelled' })
    return cancelled
  },
  present: ({ id, state, lacks }) => ({ visitId: id, state, lacks }),
})
