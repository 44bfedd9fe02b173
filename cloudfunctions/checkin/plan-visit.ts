import { planVisit as operation } from '../../contract/checkin/plan-visit'
import { startOfDay } from '../../contract/district-time'
import { checkWords } from '../../platform/check-words'
import { mutation } from '../../platform/handler'
import { type VisitRecord, visits } from '../../records/visit'
import { mustBeToCome } from './day-to-come'
import { loadVisitTo, type VisitTo } from './load-visit'
import { newVisit } from './new-visit'
import { movedOn, refuseLacking } from './refuse-visit'
import { lacksOf } from './rules/enterprise-visit'
import { mayVisit } from './rules/may-visit'

/** A day for a visit. Planning has not happened to anybody, so what an enterprise's lacks is asked for now. */
export const planVisit = mutation<typeof operation, VisitTo, VisitRecord, 'passed' | 'held'>({
  operation,
  prepare: ({ input, caller, ports }) => checkWords(ports, caller, [input.cause, input.againReason]),
  load: ({ tx, input, caller, late }) => loadVisitTo(tx, input, caller.id, late),
  may: (caller, { point }) => (point.active && mayVisit(caller, point) ? true : { code: 'not_found' }),
  async run({ tx, input, caller, madeAt, prepared: safety, record }, { visit, point }) {
    if (visit) throw movedOn(visit.state, '再约')
    mustBeToCome(input.plannedOn, madeAt)
    const { visitId, plannedOn } = input
    const at = madeAt.toISOString()
    const planned = newVisit(visitId, point, caller.id, { plannedOn, reasons: input, safety, at })
    const meant = { ...planned, visitId, at: startOfDay(plannedOn).toISOString() }
    const others = point.lately ?? []
    refuseLacking(lacksOf(meant, others), others, meant)
    await tx.insert(visits, planned)
    record({ subject: `visit:${visitId}`, kind: 'visit.planned', data: { contactPointId: point.id, plannedOn } })
    return planned
  },
  present: ({ id, state, lacks }) => ({ visitId: id, state, lacks }),
})
