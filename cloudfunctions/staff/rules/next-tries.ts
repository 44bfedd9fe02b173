import { WAIT_MINUTES, WRONG_TRIES } from '../../../contract/staff/words'

interface Tries {
  wrong: number
  waitUntil?: string
}

/** Minutes still to wait; 0 when a code may be tried. */
export function minutesToWait(tries: Tries | undefined, now: Date): number {
  return Math.max(0, Math.ceil((Date.parse(tries?.waitUntil ?? '') - now.getTime()) / 60_000)) || 0
}

/** After one more wrong code. Whoever has waited starts anew. */
export function nextTries(tries: Tries | undefined, now: Date): Tries {
  const wrong = tries?.waitUntil ? 1 : (tries?.wrong ?? 0) + 1
  if (wrong < WRONG_TRIES) return { wrong }
  return { wrong, waitUntil: new Date(now.getTime() + WAIT_MINUTES * 60_000).toISOString() }
}
