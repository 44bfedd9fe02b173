import type { Store } from '../../platform/ports/store'
import { consentId, consents, deliveries, newDelivery } from '../../records/delivery'
import { messages } from '../../records/message'
import { persons } from '../../records/person'

/** Each of these people gave this many consents and is told this many things: the budget is exact. */
export const PEOPLE = 2000
export const EACH = 5
/** Monday 2 March 2026, 9:00. */
export const QUEUED_AT = '2026-03-02T01:00:00.000Z'

export const openidOf = (person: number) => `bench-${person}`
const BATCH = 100

/** Everything queued, each with its message in the app's inbox, as the readers of the log leave it. */
export async function queueAll(store: Store): Promise<void> {
  for (let from = 0; from < PEOPLE; from += BATCH) {
    await store.transact(async (tx) => {
      for (let person = from; person < from + BATCH; person += 1) {
        const personId = `p${person}`
        const openid = openidOf(person)
        await tx.insert(persons, { id: personId, openid, name: '', phone: '', roles: [], createdAt: QUEUED_AT })
        const consent = { id: consentId(personId, 'notice'), personId, template: 'notice' as const }
        await tx.insert(consents, { ...consent, left: EACH, refused: false })
        for (let number = 0; number < EACH; number += 1) {
          const id = `d${person}-${number}`
          const told = { to: `p:${personId}`, at: QUEUED_AT, eventId: id, text: id, important: true }
          await tx.insert(messages, { ...told, id, kind: 'broadcast.released', as: 'reader' })
          const rank = ((number % 3) + 1) as 1 | 2 | 3
          const words = { title: id, text: id, at: QUEUED_AT }
          await tx.insert(
            deliveries,
            newDelivery({ id, personId, template: 'notice', words, page: 'p', rank, at: QUEUED_AT }),
          )
        }
      }
    })
  }
}
