import type { Visited, VisitLine } from '../../contract/checkin/visit-view'
import type { Caller } from '../../platform/handler'
import type { ContactPointRecord } from '../../records/contact-point'
import { maskName } from '../../records/mask'
import { PLACE_BANDS } from '../../records/place-band'
import type { VisitRecord } from '../../records/visit'
import type { VisitNames } from './read-visit-names'
import { nearIn } from './rules/enterprise-visit'
import { mayVisit } from './rules/may-visit'

/** Households are named to those who visit them; whoever is above sees enough to tell them apart. */
const titleFor = (caller: Caller, point: ContactPointRecord) =>
  mayVisit(caller, point) || point.kind !== 'household' ? point.title : maskName(point.title)

/** A contact point as somebody who visits it needs it: no number, which is shown elsewhere and on record. */
export function presentVisited(point: ContactPointRecord, caller: Caller, names: VisitNames, now: Date): Visited {
  const { id, kind, address, communityCode, lastVisitAt, nextVisitOn } = point
  const near = kind === 'enterprise' ? nearIn(point.lately ?? [], { visitId: '', at: now.toISOString() }) : []
  return {
    ...{ contactPointId: id, kind, title: titleFor(caller, point), address },
    contactName: mayVisit(caller, point) ? point.contactName : maskName(point.contactName),
    community: { code: communityCode, name: names.place(communityCode) },
    ...(lastVisitAt ? { lastVisitAt } : {}),
    ...(nextVisitOn ? { nextVisitOn } : {}),
    lately: near
      .map(({ at }) => at)
      .sort()
      .reverse(),
  }
}

/** A visit in a list. */
export function presentVisitLine(
  visit: VisitRecord,
  point: ContactPointRecord | undefined,
  caller: Caller,
  names: VisitNames,
): VisitLine {
  const { id, contactPointId, kind, state, memberId, ground, plannedOn, checkIn, caseIds, lacks, disputed } = visit
  return {
    ...{ visitId: id, contactPointId, kind, state, ground, lacks },
    title: point ? titleFor(caller, point) : '',
    member: names.member(memberId),
    mine: memberId === caller.id,
    ...(plannedOn ? { plannedOn } : {}),
    ...(checkIn ? { checkIn: { ...checkIn, place: PLACE_BANDS[checkIn.place] } } : {}),
    cases: caseIds.length,
    disputed: disputed !== undefined,
  }
}
