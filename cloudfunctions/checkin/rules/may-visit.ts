import type { HeldRole } from '../../../contract/roles'
import type { ContactPointRecord } from '../../../records/contact-point'
import type { VisitRecord } from '../../../records/visit'

interface Person {
  id: string
  roles: readonly HeldRole[]
}

const worksAt = (roles: readonly HeldRole[], office: string) =>
  roles.some((held) => held.role === 'community_worker' && held.office === office)

/** Who visits: the responsible member and the stand-in, and the workers of its community. */
export const mayVisit = ({ id, roles }: Person, point: Pick<ContactPointRecord, 'memberIds' | 'communityCode'>) =>
  point.memberIds.includes(id) || worksAt(roles, point.communityCode)

/** Who sees all offices' visits to it: whoever visits, and the dispatchers above. */
export const maySeePoint = (
  person: Person,
  point: Pick<ContactPointRecord, 'memberIds' | 'communityCode' | 'path'>,
): boolean =>
  mayVisit(person, point) ||
  person.roles.some(({ role, office }) => role === 'dispatcher' && point.path.includes(office))

/** And one's own visit, even after the contact was handed over. */
export const maySeeVisit = (person: Person, visit: Pick<VisitRecord, 'memberId'>, point: ContactPointRecord): boolean =>
  visit.memberId === person.id || maySeePoint(person, point)
