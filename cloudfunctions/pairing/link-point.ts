import { Refusal } from '../../contract/errors'
import { linkPoint as operation } from '../../contract/pairing/link-point'
import { MOST_LINKED } from '../../contract/pairing/words'
import { mutation } from '../../platform/handler'
import type { Stored } from '../../records/collection'
import { type ContactPointRecord, contactPoints } from '../../records/contact-point'
import { persons } from '../../records/person'
import { followMember } from './follow-member'
import { hashOfCode } from './link-code'

/** The holder of the code belongs to the household: sees its visits and whom to call. */
export const linkPoint = mutation<typeof operation, Stored<ContactPointRecord> | 'none', string, string | undefined>({
  operation,
  async prepare({ ports, input }) {
    const where = { codeHash: hashOfCode(input.code) }
    return (await ports.store.find(contactPoints, { where, limit: 1 })).rows[0]?.id
  },
  load: async ({ tx, prepared }) => (prepared && (await tx.get(contactPoints, prepared))) || 'none',
  may: () => true,
  async run({ tx, input, caller, now, record }, point) {
    const lives =
      point !== 'none' &&
      point.active &&
      point.codeHash === hashOfCode(input.code) &&
      (point.codeUntil ?? '') > now.toISOString()
    if (!lives) throw new Refusal('link_code_wrong', {}, { code: '请再看一遍 12 位数字' })
    if (point.linkedIds.includes(caller.id)) return point.id
    if (point.linkedIds.length >= MOST_LINKED) throw new Refusal('link_full', { most: String(MOST_LINKED) })
    const linked = { ...point, linkedIds: [...point.linkedIds, caller.id], changedAt: now.toISOString() }
    const person = await tx.get(persons, caller.id)
    // An enterprise's code changes nothing for who is in contact with a member at home already.
    if (point.kind === 'household' || !person?.pairedWith) {
      await followMember(tx, [{ ...point, linkedIds: [caller.id] }])
    }
    await tx.put(contactPoints, linked)
    record({ subject: `point:${point.id}`, kind: 'point.linked', data: { member: point.memberId ?? '' } })
    return point.id
  },
  present: (pointId) => ({ pointId }),
})
