import { Refusal } from '../../contract/errors'
import { endPoint as operation } from '../../contract/pairing/end-point'
import { mutation } from '../../platform/handler'
import type { Stored } from '../../records/collection'
import { type ContactPointRecord, contactPoints } from '../../records/contact-point'
import { followMember } from './follow-member'
import { mayKeepPoint } from './may'

/** It leaves every list; what was done there stays on record. */
export const endPoint = mutation<typeof operation, Stored<ContactPointRecord>, string>({
  operation,
  load: ({ tx, input }) => tx.get(contactPoints, input.pointId),
  may: mayKeepPoint,
  async run({ tx, input, caller, now, record }, found) {
    if (!found.active) throw new Refusal('point_ended')
    const { memberId, standInId: _, codeHash: __, codeUntil: ___, nextVisitOn: ____, ...point } = found
    const at = now.toISOString()
    const ending = { at, by: caller.id, from: memberId ?? '', to: '', reason: input.reason }
    await followMember(tx, [{ linkedIds: found.linkedIds, kind: found.kind }])
    await tx.put(contactPoints, {
      ...point,
      ...{ active: false, memberIds: [], nobodyIn: [], kindIn: [], pieces: [], linkedIds: [], changedAt: at },
      handedOver: [...found.handedOver, ending].slice(-20),
    })
    record({ subject: `point:${found.id}`, kind: 'point.ended', office: found.communityCode })
    return found.id
  },
  present: (pointId) => ({ pointId }),
})
