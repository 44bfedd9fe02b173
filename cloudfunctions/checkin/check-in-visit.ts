import { checkInVisit as operation } from '../../contract/checkin/check-in-visit'
import type { VisitLack } from '../../contract/checkin/words'
import { districtDay } from '../../contract/district-time'
import { Refusal } from '../../contract/errors'
import { judgeWords } from '../../platform/check-words'
import { type MutationContext, mutation } from '../../platform/handler'
import type { Stored } from '../../records/collection'
import { type ContactPointRecord, contactPoints } from '../../records/contact-point'
import { bandOf } from '../../records/place-band'
import { type VisitRecord, visits } from '../../records/visit'
import { heavier } from './heavier'
import { loadVisitTo, type VisitTo } from './load-visit'
import { newVisit, type Reasons, withReasons } from './new-visit'
import { movedOn, refuseLacking } from './refuse-visit'
import { lacksOf, remembered } from './rules/enterprise-visit'
import { mayVisit } from './rules/may-visit'
import { canDo, shelve } from './rules/next-state'

type Prepared = 'passed' | 'held' | 'refused'
type Context = MutationContext<typeof operation, Prepared>

/** Somebody is there now, or was when there was no signal: that has happened, and is taken with what it lacks. */
export const checkInVisit = mutation<typeof operation, VisitTo, VisitRecord, Prepared>({
  operation,
  prepare: ({ input, caller, ports }) => judgeWords(ports, caller, [input.cause, input.againReason]),
  load: ({ tx, input, caller, late }) => loadVisitTo(tx, input, caller.id, late),
  may: (caller, { point, late }) => ((point.active || late) && mayVisit(caller, point) ? true : { code: 'not_found' }),
  async run(context, { visit, point, late }) {
    if (visit && !canDo('check_in', visit, late)) throw movedOn(visit.state, '签到')
    const { tx, record } = context
    const checked = checkedIn(context, visit, point)
    if (visit) await tx.put(visits, { ...checked, version: visit.version })
    else await tx.insert(visits, checked)
    await tx.put(contactPoints, afterVisit(point, checked, context.now))
    const { place } = checked.checkIn!
    const data = { contactPointId: point.id, place, late, doneAt: checked.at, lacks: checked.lacks }
    record({ subject: `visit:${checked.id}`, kind: 'visit.checked_in', data })
    return checked
  },
  present: ({ id, state, lacks }) => ({ visitId: id, state, lacks }),
})

function checkedIn(context: Context, planned: VisitRecord | undefined, point: ContactPointRecord): VisitRecord {
  const { input, caller, now, madeAt, late, prepared } = context
  // Words that can't stand are no reason to lose the visit that waited: they count as not given.
  if (prepared === 'refused' && !late) throw new Refusal('text_refused')
  const reasons: Reasons = prepared === 'refused' ? { ground: input.ground, cause: '', againReason: '' } : input
  const safety = prepared === 'held' ? 'held' : 'passed'
  const at = madeAt.toISOString()
  const begun = planned ?? newVisit(input.visitId, point, caller.id, { reasons, safety, at })
  const said = { ...withReasons(begun, reasons), at }
  const others = point.lately ?? []
  const lacks: VisitLack[] = lacksOf({ ...said, visitId: said.id }, others)
  if (!late) refuseLacking(lacks, others, { visitId: said.id, at })
  return shelve({
    ...said,
    ...{ state: 'checked_in', lacks, safety: heavier(begun.safety, safety), changedAt: now.toISOString() },
    checkIn: { at, arrivedAt: now.toISOString(), late, place: bandOf(point.point, input.reading) },
  })
}

/** The contact point knows its last visit; a day that was agreed on is kept by coming. */
function afterVisit(
  { nextVisitOn, ...point }: Stored<ContactPointRecord>,
  { id, at, kind }: VisitRecord,
  now: Date,
): Stored<ContactPointRecord> {
  const lastVisitAt = point.lastVisitAt && point.lastVisitAt > at ? point.lastVisitAt : at
  return {
    ...point,
    lastVisitAt,
    ...(nextVisitOn && nextVisitOn > districtDay(at) ? { nextVisitOn } : {}),
    ...(kind === 'enterprise' ? { lately: remembered(point.lately ?? [], { visitId: id, at }, now) } : {}),
  }
}
