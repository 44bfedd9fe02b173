import type { Transaction } from '../../platform/ports/store'
import type { Stored } from '../../records/collection'
import { type ContactPointRecord, contactPoints } from '../../records/contact-point'
import { type VisitRecord, visits } from '../../records/visit'

export interface VisitAt {
  visit: Stored<VisitRecord>
  point: Stored<ContactPointRecord>
}

/** The caller's own visit with its contact point; another's is as if it were not there. */
export async function loadOwnVisit(tx: Transaction, visitId: string, callerId: string): Promise<VisitAt | undefined> {
  const visit = await tx.get(visits, visitId)
  if (visit?.memberId !== callerId) return undefined
  const point = await tx.get(contactPoints, visit.contactPointId)
  return point && { visit, point }
}

export interface VisitTo {
  visit: Stored<VisitRecord> | undefined
  point: Stored<ContactPointRecord>
  late: boolean
}

/** A contact point with the visit to it that the phone gave a number, where there is one; the number of another's is not taken. */
export async function loadVisitTo(
  tx: Transaction,
  { visitId, contactPointId }: { visitId: string; contactPointId: string },
  callerId: string,
  late: boolean,
): Promise<VisitTo | undefined> {
  const visit = await tx.get(visits, visitId)
  const point = await tx.get(contactPoints, contactPointId)
  if (!point || (visit && (visit.memberId !== callerId || visit.contactPointId !== contactPointId))) return undefined
  return { visit, point, late }
}
