import type { TimedJob } from '../../platform/handler'
import type { Outcome } from '../../platform/ports/notifier'
import type { Ports } from '../../platform/ports/ports'
import { consentId, consents, type DeliveryRecord, deliveries } from '../../records/delivery'
import { persons } from '../../records/person'
import { claimDeliveries, dueDeliveries, endLeases } from './claim-deliveries'
import { again, unsent, unsure } from './rules/delivery-steps'

/** Messages under way at once. */
const AT_ONCE = 5

/**
 * Sends what is queued, each at most once: it is claimed and its consent spent before WeChat is asked, and what became of
 * it is written after. Killed in between, nobody knows whether it went out, and it goes the other ways (endLeases).
 */
export const deliver: TimedJob = {
  name: 'notify-deliver',
  async run(ports) {
    const { store, clock } = ports
    const ended = await endLeases(store, clock.now())
    const due = await dueDeliveries(store, clock.now())
    if (due.length === 0) return ended
    const { claimed, decided } = await claimDeliveries(store, due, clock.now())
    const queue = [...claimed]
    const sender = async () => {
      for (let next = queue.shift(); next; next = queue.shift()) await sendOne(ports, next)
    }
    await Promise.all(Array.from({ length: AT_ONCE }, sender))
    return ended + decided
  },
}

async function sendOne(ports: Ports, delivery: DeliveryRecord): Promise<void> {
  const person = await ports.store.get(persons, delivery.personId)
  const { template, words, page } = delivery
  const outcome = person ? await ports.notifier.send({ openid: person.openid, template, words, page }) : 'unreachable'
  await keepOutcome(ports, delivery, outcome)
}

/** Writes what became of it, and what WeChat's reply taught of the person's consent. */
function keepOutcome({ store, clock }: Ports, { id, personId, template }: DeliveryRecord, outcome: Outcome) {
  const now = clock.now()
  return store.transact(async (tx) => {
    const current = await tx.get(deliveries, id)
    if (!current || current.state === 'sent') return
    await tx.put(deliveries, after(current, outcome, now))
    const consent = await tx.get(consents, consentId(personId, template))
    if (!consent) return
    if (outcome === 'no_consent') await tx.put(consents, { ...consent, left: 0 })
    if (outcome === 'refused') await tx.put(consents, { ...consent, left: 0, refused: true })
    // Surely not sent: the consent was not used.
    if (outcome === 'busy' || outcome === 'failed') await tx.put(consents, { ...consent, left: consent.left + 1 })
  })
}

function after<D extends DeliveryRecord>(delivery: D, outcome: Outcome, now: Date): D {
  switch (outcome) {
    case 'sent':
      return { ...delivery, state: 'sent', toCall: false }
    case 'busy':
      return again(delivery, now)
    case 'unsure':
      return unsure(delivery, now)
    default:
      return unsent(delivery, outcome, now)
  }
}
