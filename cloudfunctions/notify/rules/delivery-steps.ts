import type { ConsentRecord, DeliveryRecord } from '../../../records/delivery'

/** So long a sender has what it claimed; past that nobody knows whether it went out. */
const LEASE_MS = 60_000
/** Temporary failures before it is given up. */
const MOST_TRIES = 5
const MINUTE_MS = 60_000

const later = (now: Date, ms: number) => new Date(now.getTime() + ms).toISOString()

/** What WeChat can't tell is told by a worker, where it matters so much. */
const onCallList = (delivery: DeliveryRecord, now: Date) =>
  delivery.callOffice ? { toCall: true, callAt: now.toISOString() } : {}

/** Not to be told through WeChat, and why. */
export function unsent<D extends DeliveryRecord>(delivery: D, why: NonNullable<DeliveryRecord['why']>, now: Date): D {
  return { ...delivery, ...onCallList(delivery, now), state: 'unsent', why }
}

/** Claimed by a sender. */
export const sending = <D extends DeliveryRecord>(delivery: D, now: Date): D => ({
  ...delivery,
  ...{ state: 'sending', leaseUntil: later(now, LEASE_MS) },
})

/** It may have gone out: it is never sent again, and goes the other ways. */
export function unsure<D extends DeliveryRecord>(delivery: D, now: Date): D {
  return { ...delivery, ...onCallList(delivery, now), state: 'unsure', why: 'unsure' }
}

/** Surely not sent: later again, each time after a longer while, or given up. */
export function again<D extends DeliveryRecord>(delivery: D, now: Date): D {
  const tries = delivery.tries + 1
  if (tries >= MOST_TRIES) return unsent({ ...delivery, tries }, 'failed', now)
  return { ...delivery, state: 'waiting', tries, notBefore: later(now, 2 ** tries * MINUTE_MS) }
}

/** Takes one message out of a budget, or says why there is none. */
export function spend<C extends ConsentRecord>(
  consent: C | undefined,
): { left: C } | { why: 'no_consent' | 'refused' } {
  if (consent && consent.left > 0) return { left: { ...consent, left: consent.left - 1 } }
  return { why: consent?.refused ? 'refused' : 'no_consent' }
}
