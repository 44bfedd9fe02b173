import { disputeVisit as operation } from '../../contract/checkin/dispute-visit'
import { checkWords } from '../../platform/check-words'
import { mutation } from '../../platform/handler'
import { contactPoints } from '../../records/contact-point'
import { type VisitRecord, visits } from '../../records/visit'
import type { VisitAt } from './load-visit'
import { movedOn } from './refuse-visit'
import { shelve } from './rules/next-state'

/** Whoever lives or works there has the word on whether anybody came. It stands on the visit, and is said once. */
export const disputeVisit = mutation<typeof operation, VisitAt, VisitRecord, 'passed' | 'held'>({
  operation,
  prepare: ({ input, caller, ports }) => checkWords(ports, caller, [input.words]),
  async load({ tx, input }) {
    const visit = await tx.get(visits, input.visitId)
    const point = visit && (await tx.get(contactPoints, visit.contactPointId))
    return point && visit.checkIn ? { visit, point } : undefined
  },
  may: ({ id }, { point }) => (point.linkedIds.includes(id) ? true : { code: 'not_found' }),
  async run({ tx, input, caller, now, prepared: safety, record }, { visit, point }) {
    if (visit.disputed) throw movedOn(visit.state, '重复说明')
    const at = now.toISOString()
    const said = { disputed: { by: caller.id, at, words: input.words, safety }, disputedBy: caller.id }
    const disputed = shelve({ ...visit, ...said, changedAt: at })
    await tx.put(visits, { ...disputed, version: visit.version })
    record({ subject: `visit:${visit.id}`, kind: 'visit.disputed', data: { contactPointId: point.id } })
    return disputed
  },
  present: ({ id, disputed }) => ({ visitId: id, held: disputed?.safety === 'held' }),
})
