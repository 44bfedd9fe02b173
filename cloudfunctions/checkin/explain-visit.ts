import { explainVisit as operation } from '../../contract/checkin/explain-visit'
import { checkWords } from '../../platform/check-words'
import { mutation } from '../../platform/handler'
import { type VisitRecord, visits } from '../../records/visit'
import { heavier } from './heavier'
import { loadOwnVisit, type VisitAt } from './load-visit'
import { withReasons } from './new-visit'
import { movedOn, refuseLacking } from './refuse-visit'
import { stillLacking } from './rules/enterprise-visit'
import { canDo, shelve } from './rules/next-state'

/** What a late visit to an enterprise lacked, added afterwards; all of it at once. */
export const explainVisit = mutation<typeof operation, VisitAt, VisitRecord, 'passed' | 'held'>({
  operation,
  prepare: ({ input, caller, ports }) => checkWords(ports, caller, [input.cause, input.againReason]),
  load: ({ tx, input, caller }) => loadOwnVisit(tx, input.visitId, caller.id),
  may: () => true,
  async run({ tx, input, now, prepared, record }, { visit, point }) {
    if (!canDo('explain', visit)) throw movedOn(visit.state, '补原因')
    const said = withReasons(visit, input)
    const meant = { ...said, visitId: visit.id }
    refuseLacking(stillLacking(meant, visit.lacks), point.lately ?? [], meant)
    const explained = shelve({
      ...said,
      ...{ lacks: [], safety: heavier(visit.safety, prepared), changedAt: now.toISOString() },
    })
    await tx.put(visits, { ...explained, version: visit.version })
    record({ subject: `visit:${visit.id}`, kind: 'visit.explained' })
    return explained
  },
  present: ({ id, state, lacks }) => ({ visitId: id, state, lacks }),
})
