import type { VisitGround } from '../../contract/checkin/words'
import { startOfDay } from '../../contract/district-time'
import type { ContactPointRecord } from '../../records/contact-point'
import type { VisitRecord } from '../../records/visit'
import { shelve } from './rules/next-state'

/** What somebody says of why they visit. */
export interface Reasons {
  ground?: VisitGround | undefined
  cause: string
  againReason: string
}

/** A visit as it begins, planned for a day; checking in makes more of it. */
export function newVisit(
  id: string,
  point: ContactPointRecord,
  memberId: string,
  { plannedOn, reasons, safety, at }: { plannedOn?: string; reasons: Reasons; safety: 'passed' | 'held'; at: string },
): VisitRecord {
  const { ground = 'regular', cause, againReason } = reasons
  return shelve({
    ...{ id, contactPointId: point.id, kind: point.kind, memberId, path: point.path, state: 'planned' },
    ...{ ground, cause, againReason, lacks: [], met: '', heard: '', photos: [], safety, caseIds: [] },
    ...(plannedOn ? { plannedOn } : {}),
    ...{ at: plannedOn ? startOfDay(plannedOn).toISOString() : at, createdAt: at, changedAt: at },
  })
}

/** With what is said now over what was said when it was planned. */
export function withReasons<V extends VisitRecord>(visit: V, { ground, cause, againReason }: Reasons): V {
  return {
    ...visit,
    ground: ground ?? visit.ground,
    cause: cause || visit.cause,
    againReason: againReason || visit.againReason,
  }
}
