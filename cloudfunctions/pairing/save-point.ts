import { Refusal } from '../../contract/errors'
import type { PointForm } from '../../contract/pairing/point-form'
import { savePoint as operation } from '../../contract/pairing/save-point'
import { CONTACT_CLASSES, CONTACT_KINDS } from '../../contract/pairing/words'
import { mustPass } from '../../platform/check-words'
import { mutation } from '../../platform/handler'
import type { Transaction } from '../../platform/ports/store'
import type { Stored } from '../../records/collection'
import { type ContactPointRecord, contactPoints } from '../../records/contact-point'
import { type OrganisationRecord, organisations } from '../../records/organisation'
import { GOES_AS } from '../../records/own-offices'
import { persons } from '../../records/person'
import { followMember } from './follow-member'
import { keeps } from './may'
import { pointIdOf, pointRecord } from './point-record'

interface Found {
  community: OrganisationRecord
  old?: Stored<ContactPointRecord>
}

/** A contact point, new or changed; both ends of it, the old and the new place, have to be the keeper's. */
export const savePoint = mutation<typeof operation, Found, string>({
  operation,
  async prepare({ ports, caller, input }) {
    const { title, contactName, address } = input.point
    await mustPass(ports, caller, [title, contactName, address])
    return undefined
  },
  async load({ tx, input }) {
    const community = await tx.get(organisations, input.point.communityCode)
    if (!community || !['community', 'village'].includes(community.kind)) return undefined
    const old = await tx.get(contactPoints, input.pointId ?? pointIdOf(input.point))
    if (!old) return input.pointId ? undefined : { community }
    return { community, old }
  },
  may: (caller, { community, old }) =>
    keeps(caller, [...community.path, community.id]) && (!old || keeps(caller, old.path))
      ? true
      : { code: 'not_found' },
  async run({ tx, input, caller, now, record }, { community, old }) {
    mustFit(input.point, input.pointId, old)
    await mustCarry(tx, input.point)
    const changesHands = old !== undefined && old.memberId !== input.point.memberId
    if (changesHands && old.memberId && input.reason === '') {
      throw new Refusal('hand_over_reason', {}, { reason: '请写明原因' })
    }
    const facts = { ...input.point, streetCode: community.parent, path: [...community.path, community.id] }
    const how = { at: now.toISOString(), by: caller.id, reason: input.reason }
    const point = pointRecord(facts, old, how)
    if (changesHands) await followMember(tx, [point])
    if (old) await tx.put(contactPoints, { ...point, version: old.version })
    else await tx.insert(contactPoints, point)
    const office = community.id
    record({ subject: `point:${point.id}`, kind: 'point.saved', office, data: { new: !old } })
    if ((changesHands || !old) && point.memberId) {
      const data = { from: old?.memberId ?? '', to: point.memberId, points: 1 }
      record({ subject: `point:${point.id}`, kind: 'point.handed_over', office, data })
    }
    return point.id
  },
  present: (pointId) => ({ pointId }),
})

function mustFit(form: PointForm, pointId: string | undefined, old: ContactPointRecord | undefined): void {
  const kind = CONTACT_KINDS[form.kind]
  if (!(form.sort in CONTACT_CLASSES[form.kind])) {
    throw new Refusal('class_of_another_kind', { sort: sortWords(form.sort), kind }, { sort: '请重新选择分类' })
  }
  if (old && !old.active) throw new Refusal('point_ended')
  if (old && !pointId) throw new Refusal('point_twice', { number: form.number, kind }, { number: '这个编号有了' })
  if (old && old.id !== pointIdOf(form)) throw new Refusal('point_fixed')
  if (form.standInId && (!form.memberId || form.memberId === form.standInId)) {
    throw new Refusal('stand_in_unfit', {}, { standInId: '请重新选择替补' })
  }
}
const sortWords = (sort: string) =>
  Object.values(CONTACT_CLASSES)
    .flatMap((classes) => Object.entries(classes))
    .find(([name]) => name === sort)?.[1] ?? ''

async function mustCarry(tx: Transaction, { memberId, standInId }: PointForm): Promise<void> {
  const wanted = { memberId, standInId }
  const ids = Object.values(wanted).filter((id) => id !== undefined)
  const fit = (await tx.getMany(persons, ids)).filter(({ roles }) => roles.some(({ role }) => GOES_AS.includes(role)))
  for (const [field, id] of Object.entries(wanted)) {
    if (id && !fit.some((person) => person.id === id)) {
      throw new Refusal('member_unfit', {}, { [field]: '请从名单里重新选择' })
    }
  }
}
