import { revealPointNumber as operation } from '../../contract/pairing/reveal-point-number'
import { mutation } from '../../platform/handler'
import { type ContactPointRecord, contactPoints } from '../../records/contact-point'
import { mayReach } from './may'

/** The whole number, for whoever keeps the list or goes there; each look stays on record. */
export const revealPointNumber = mutation<typeof operation, ContactPointRecord, string>({
  operation,
  load: ({ tx, input }) => tx.get(contactPoints, input.pointId),
  may: mayReach,
  async run({ record }, { id, phone, communityCode }) {
    record({ subject: `point:${id}`, kind: 'point.number_revealed', office: communityCode })
    return phone
  },
  present: (phone) => ({ phone }),
})
