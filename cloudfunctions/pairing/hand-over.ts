import { Refusal } from '../../contract/errors'
import { MOST_AT_ONCE, handOver as operation } from '../../contract/pairing/hand-over'
import { mutation } from '../../platform/handler'
import type { Stored } from '../../records/collection'
import { type ContactPointRecord, contactPoints } from '../../records/contact-point'
import { GOES_AS } from '../../records/own-offices'
import { persons } from '../../records/person'
import { followMember } from './follow-member'
import { keeps, keptOffices } from './may'

interface Prepared {
  ids: string[]
  left: number
}

/** What somebody is responsible for or stands in for goes to another; only what lies within the caller's reach. */
export const handOver = mutation<typeof operation, true, { moved: number; left: number }, Prepared>({
  operation,
  async prepare({ ports, caller, input }) {
    const where = { memberIds: { contains: input.fromId } }
    const page = await ports.store.find(contactPoints, { where, limit: 1000 })
    const mine = page.rows.filter(({ path }) => keeps(caller, path))
    return { ids: mine.slice(0, MOST_AT_ONCE).map(({ id }) => id), left: Math.max(0, mine.length - MOST_AT_ONCE) }
  },
  load: async () => true,
  may: (caller) => (keptOffices(caller).length > 0 ? true : { code: 'forbidden' }),
  async run({ tx, input, caller, now, record, prepared }) {
    const { fromId, toId, reason } = input
    const to = await tx.get(persons, toId)
    if (fromId === toId || !to?.roles.some(({ role }) => GOES_AS.includes(role))) {
      throw new Refusal('member_unfit', {}, { toId: '请从名单里重新选择' })
    }
    const found = await tx.getMany(contactPoints, prepared.ids)
    const theirs = found.filter(({ memberIds, path }) => memberIds.includes(fromId) && keeps(caller, path))
    const how = { at: now.toISOString(), by: caller.id, reason }
    const moved = theirs.map((point) => given(point, fromId, toId, how))
    await followMember(tx, moved)
    for (const point of moved) await tx.put(contactPoints, point)
    const offices = new Set(moved.map(({ communityCode }) => communityCode))
    if (moved.length > 0) {
      const data = { from: fromId, to: toId, points: moved.length }
      record({ subject: `person:${toId}`, kind: 'point.handed_over', office: [...offices][0] ?? '', data })
    }
    return { moved: moved.length, left: prepared.left }
  },
  present: (done) => done,
})

/** The one who takes over and stands in already is both no longer: there is no stand-in then. */
function given(
  point: Stored<ContactPointRecord>,
  from: string,
  to: string,
  how: { at: string; by: string; reason: string },
): Stored<ContactPointRecord> {
  const { memberId, standInId, ...rest } = point
  const member = memberId === from ? to : memberId
  const standIn = standInId === from ? to : standInId
  const other = standIn === member ? undefined : standIn
  return {
    ...rest,
    ...(member ? { memberId: member } : {}),
    ...(other ? { standInId: other } : {}),
    memberIds: [member, other].filter((id) => id !== undefined),
    handedOver: member === memberId ? point.handedOver : [...point.handedOver, { ...how, from, to }].slice(-20),
    changedAt: how.at,
  }
}
