import type { PointLine, PointView } from '../../contract/pairing/point-view'
import type { Caller } from '../../platform/handler'
import type { ContactPointRecord } from '../../records/contact-point'
import { maskName, maskPhone } from '../../records/mask'
import { carries, keeps } from './may'
import type { Named } from './names'

/** Keepers and who goes there read a household's name; a leader above sees enough to tell them apart. */
const knows = (caller: Caller, point: ContactPointRecord) => keeps(caller, point.path) || carries(caller, point)

function personOf(named: Named, id: string | undefined) {
  const found = named.person(id)
  return found && { id: found.id, name: found.name, branch: found.branch }
}

export function presentPointLine(point: ContactPointRecord, caller: Caller, named: Named): PointLine {
  const { id, number, kind, grade, sort, address, communityCode, lastVisitAt, nextVisitOn, active } = point
  const member = personOf(named, point.memberId)
  const standIn = personOf(named, point.standInId)
  const known = knows(caller, point) || kind !== 'household'
  return {
    ...{ pointId: id, number, kind, grade, sort, address, active },
    title: known ? point.title : maskName(point.title),
    community: { code: communityCode, name: named.place(communityCode) },
    ...(member ? { member } : {}),
    ...(standIn ? { standIn } : {}),
    ...(lastVisitAt ? { lastVisitAt } : {}),
    ...(nextVisitOn ? { nextVisitOn } : {}),
  }
}

export function presentPoint(point: ContactPointRecord, caller: Caller, named: Named, now: Date): PointView {
  const { contactName, phone, linkedIds, codeUntil, handedOver } = point
  const nameOf = (id: string) => named.person(id)?.name ?? ''
  const known = knows(caller, point)
  return {
    ...presentPointLine(point, caller, named),
    contactName: known ? contactName : maskName(contactName),
    phone: maskPhone(phone),
    ...(point.point && known ? { point: point.point } : {}),
    linked: linkedIds.map((id) => ({ id, name: known ? nameOf(id) : maskName(nameOf(id)) })),
    ...(codeUntil && codeUntil > now.toISOString() ? { codeUntil } : {}),
    handedOver: [...handedOver]
      .reverse()
      .map(({ at, from, to, reason }) => ({ at, from: nameOf(from), to: nameOf(to), reason })),
    mayKeep: keeps(caller, point.path) && point.active,
    mine: carries(caller, point),
  }
}
