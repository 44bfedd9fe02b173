import { addDays, districtDay, endOfDay } from '../../contract/district-time'
import { Refusal } from '../../contract/errors'
import { makeLinkCode as operation } from '../../contract/pairing/make-link-code'
import { LINK_CODE_DAYS } from '../../contract/pairing/words'
import { mutation } from '../../platform/handler'
import type { Stored } from '../../records/collection'
import { type ContactPointRecord, contactPoints } from '../../records/contact-point'
import { hashOfCode, newLinkCode } from './link-code'
import { mayReach } from './may'

/** What the member hands over at the door, on paper or read out. */
export const makeLinkCode = mutation<
  typeof operation,
  Stored<ContactPointRecord>,
  { code: string; until: string },
  { code: string }
>({
  operation,
  prepare: async () => ({ code: newLinkCode() }),
  load: ({ tx, input }) => tx.get(contactPoints, input.pointId),
  may: mayReach,
  async run({ tx, now, record, prepared: { code } }, point) {
    if (!point.active) throw new Refusal('point_ended')
    const until = endOfDay(addDays(districtDay(now), LINK_CODE_DAYS)).toISOString()
    await tx.put(contactPoints, { ...point, codeHash: hashOfCode(code), codeUntil: until })
    record({ subject: `point:${point.id}`, kind: 'point.code_made', office: point.communityCode })
    return { code, until }
  },
  present: (made) => made,
})
