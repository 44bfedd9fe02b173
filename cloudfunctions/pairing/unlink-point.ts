import { unlinkPoint as operation } from '../../contract/pairing/unlink-point'
import { mutation } from '../../platform/handler'
import type { Stored } from '../../records/collection'
import { type ContactPointRecord, contactPoints } from '../../records/contact-point'
import { followMember } from './follow-member'
import { keeps } from './may'

/** The link is the resident's to take back, or a keeper's for somebody who moved away. */
export const unlinkPoint = mutation<
  typeof operation,
  Stored<ContactPointRecord>,
  string,
  ContactPointRecord | undefined
>({
  operation,
  async prepare({ ports, input, caller }) {
    const where = { linkedIds: { contains: input.personId ?? caller.id } }
    const others = (await ports.store.find(contactPoints, { where, limit: 20 })).rows
    return others
      .filter(({ id, memberId }) => id !== input.pointId && memberId)
      .sort((a, b) => Number(b.kind === 'household') - Number(a.kind === 'household'))[0]
  },
  load: ({ tx, input }) => tx.get(contactPoints, input.pointId),
  may: (caller, { linkedIds, path }, { personId }) =>
    linkedIds.includes(personId ?? caller.id) && (!personId || personId === caller.id || keeps(caller, path))
      ? true
      : { code: 'not_found' },
  async run({ tx, input, caller, now, record, prepared: other }, point) {
    const gone = input.personId ?? caller.id
    await followMember(tx, [
      { linkedIds: [gone], kind: 'household', ...(other?.memberId ? { memberId: other.memberId } : {}) },
    ])
    const linkedIds = point.linkedIds.filter((id) => id !== gone)
    await tx.put(contactPoints, { ...point, linkedIds, changedAt: now.toISOString() })
    record({ subject: `point:${point.id}`, kind: 'point.unlinked', data: { personId: gone } })
    return point.id
  },
  present: (pointId) => ({ pointId }),
})
