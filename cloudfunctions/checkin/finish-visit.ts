import { ulid } from 'ulid'
import { finishVisit as operation } from '../../contract/checkin/finish-visit'
import { checkWords } from '../../platform/check-words'
import { type CheckedPhotos, checkPhotos, claimPhotos } from '../../platform/claim-photos'
import { type MutationContext, mutation } from '../../platform/handler'
import type { ContactPointRecord } from '../../records/contact-point'
import { contactPoints } from '../../records/contact-point'
import { type VisitRecord, visits } from '../../records/visit'
import { mustBeToCome } from './day-to-come'
import { heavier } from './heavier'
import { loadOwnVisit, type VisitAt } from './load-visit'
import { newVisit } from './new-visit'
import { movedOn } from './refuse-visit'
import { canDo, shelve } from './rules/next-state'

interface Prepared {
  safety: 'passed' | 'held'
  photos: CheckedPhotos
  nextVisitId: string
}
interface Result {
  visit: VisitRecord
  next?: VisitRecord | undefined
}
type Context = MutationContext<typeof operation, Prepared>

/** The write-up: who was met and what was heard. The next visit, if a day was agreed on, is planned with it. */
export const finishVisit = mutation<typeof operation, VisitAt, Result, Prepared>({
  operation,
  prepare: async ({ input, caller, ports, now }) => ({
    safety: await checkWords(ports, caller, [input.met, input.heard]),
    photos: await checkPhotos(ports, caller, input.photos),
    nextVisitId: ulid(now.getTime()),
  }),
  load: ({ tx, input, caller }) => loadOwnVisit(tx, input.visitId, caller.id),
  may: () => true,
  async run(context, { visit, point }) {
    if (!canDo('finish', visit)) throw movedOn(visit.state, '写记录')
    const { tx, input, caller, now, madeAt, late, prepared, record } = context
    if (input.nextOn) mustBeToCome(input.nextOn, madeAt)
    const [at, arrivedAt] = [madeAt.toISOString(), now.toISOString()]
    const photos = await claimPhotos(tx, caller, prepared.photos, `visit:${visit.id}`, arrivedAt)
    const { met, heard, nextOn } = input
    const written = shelve({
      ...visit,
      ...{ state: 'done', met, heard, photos, safety: heavier(visit.safety, prepared.safety), changedAt: arrivedAt },
      ...(nextOn ? { nextOn } : {}),
      finished: { at, arrivedAt, late },
    })
    await tx.put(visits, { ...written, version: visit.version })
    record({ subject: `visit:${visit.id}`, kind: 'visit.finished', data: { late, ...(nextOn ? { nextOn } : {}) } })
    if (!nextOn) return { visit: written }
    await tx.put(contactPoints, { ...point, nextVisitOn: nextOn })
    return { visit: written, next: await planNext(context, visit, point, nextOn) }
  },
  present: ({ visit: { id, state, lacks }, next }) => ({
    ...{ visitId: id, state, lacks },
    ...(next ? { nextVisitId: next.id } : {}),
  }),
})

/** Agreed on face to face: for an enterprise that is its consent, and why somebody comes again. */
async function planNext(context: Context, { id, kind }: VisitRecord, point: ContactPointRecord, plannedOn: string) {
  const { tx, caller, madeAt, prepared, record } = context
  const agreed = { ground: 'consent' as const, cause: '', againReason: '上次走访时当面约好的' }
  const reasons = kind === 'enterprise' ? agreed : { cause: '', againReason: '' }
  const at = madeAt.toISOString()
  const next = newVisit(prepared.nextVisitId, point, caller.id, { plannedOn, reasons, safety: 'passed', at })
  await tx.insert(visits, next)
  const data = { contactPointId: point.id, plannedOn, agreedOn: id }
  record({ subject: `visit:${next.id}`, kind: 'visit.planned', data })
  return next
}
