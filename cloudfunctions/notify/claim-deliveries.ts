import type { Store, Transaction } from '../../platform/ports/store'
import type { Stored } from '../../records/collection'
import { type ConsentRecord, consentId, consents, type DeliveryRecord, deliveries } from '../../records/delivery'
import { sending, spend, unsent, unsure } from './rules/delivery-steps'

const BATCH = 50
const RANKS = [1, 2, 3] as const

/** What is due, the most important first: the budget is spent on what matters most. */
export async function dueDeliveries(store: Store, now: Date): Promise<string[]> {
  const order = { field: 'notBefore', direction: 'asc' } as const
  const ids: string[] = []
  for (const rank of RANKS) {
    if (ids.length >= BATCH) break
    const where = { state: 'waiting', rank, notBefore: { lte: now.toISOString() } }
    const { rows } = await store.find(deliveries, { where, order, limit: BATCH - ids.length })
    ids.push(...rows.map(({ id }) => id))
  }
  return ids
}

/**
 * Takes these for one sender and spends a consent on each, in one transaction: two senders never get the same one. What
 * has no consent is not sent. Returns what is to be sent now, and how many were decided.
 */
export async function claimDeliveries(store: Store, ids: readonly string[], now: Date) {
  return store.transact(async (tx) => {
    const waiting = (await tx.getMany(deliveries, ids)).filter(({ state }) => state === 'waiting')
    waiting.sort((a, b) => a.rank - b.rank || (a.at < b.at ? -1 : 1))
    const budget = await budgetOf(tx, waiting)
    const claimed: DeliveryRecord[] = []
    for (const delivery of waiting) {
      const key = consentId(delivery.personId, delivery.template)
      const spent = spend(budget.get(key))
      if ('left' in spent) budget.set(key, spent.left)
      const next = 'left' in spent ? sending(delivery, now) : unsent(delivery, spent.why, now)
      if (next.state === 'sending') claimed.push(next)
      await tx.put(deliveries, next)
    }
    const touched = new Set(claimed.map(({ personId, template }) => consentId(personId, template)))
    for (const [key, consent] of budget) if (touched.has(key)) await tx.put(consents, consent)
    return { claimed, decided: waiting.length }
  })
}

async function budgetOf(
  tx: Transaction,
  waiting: readonly DeliveryRecord[],
): Promise<Map<string, Stored<ConsentRecord>>> {
  const keys = [...new Set(waiting.map(({ personId, template }) => consentId(personId, template)))]
  return new Map((await tx.getMany(consents, keys)).map((consent) => [consent.id, consent]))
}

/** What a sender took and never told of: it may be out, so nobody sends it again. */
export async function endLeases(store: Store, now: Date): Promise<number> {
  const where = { state: 'sending', leaseUntil: { lt: now.toISOString() } }
  const { rows } = await store.find(deliveries, { where, limit: BATCH })
  for (const { id } of rows) {
    await store.transact(async (tx) => {
      const current = await tx.get(deliveries, id)
      if (current?.state === 'sending') await tx.put(deliveries, unsure(current, now))
    })
  }
  return rows.length
}
