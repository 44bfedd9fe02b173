import { revealNumber as operation } from '../../contract/notify/reveal-number'
import { mutation } from '../../platform/handler'
import { type DeliveryRecord, deliveries } from '../../records/delivery'
import { persons } from '../../records/person'
import { mayCall } from './may-call'

/** The whole number of somebody on the caller's list; each look stays on record. */
export const revealNumber = mutation<typeof operation, DeliveryRecord, string>({
  operation,
  load: ({ tx, input }) => tx.get(deliveries, input.deliveryId),
  may: mayCall,
  async run({ tx, record }, { personId, callOffice = '' }) {
    record({ subject: `person:${personId}`, kind: 'person.number_revealed', office: callOffice })
    return (await tx.get(persons, personId))?.phone ?? ''
  },
  present: (phone) => ({ phone }),
})
