import { markCalled as operation } from '../../contract/notify/mark-called'
import { mutation } from '../../platform/handler'
import type { Stored } from '../../records/collection'
import { type DeliveryRecord, deliveries } from '../../records/delivery'
import { mayCall } from './may-call'

/** Told, and off the list; or not reached, and at its end. */
export const markCalled = mutation<typeof operation, Stored<DeliveryRecord>, string>({
  operation,
  load: ({ tx, input }) => tx.get(deliveries, input.deliveryId),
  may: mayCall,
  async run({ tx, input, now, record }, delivery) {
    const { personId, callOffice = '', callTries, id } = delivery
    const tried = { callAt: now.toISOString(), callTries: callTries + 1 }
    await tx.put(deliveries, { ...delivery, ...tried, toCall: !input.told })
    record({ subject: `person:${personId}`, kind: 'person.called', office: callOffice, data: { told: input.told } })
    return id
  },
  present: (deliveryId) => ({ deliveryId }),
})
