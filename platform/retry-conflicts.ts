import { setTimeout as sleep } from 'node:timers/promises'
import { Contention } from './ports/store'

const TRIES = 10
const LONGEST_WAIT_MS = 500

/** Tries again what lost against others, waiting longer each time, with jitter so that the losers don't meet again. */
export async function retryConflicts<R>(
  attempt: () => Promise<R>,
  isConflict: (error: unknown) => boolean,
  firstWaitMs = 4,
): Promise<R> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await attempt()
    } catch (error) {
      if (!isConflict(error)) throw error
      if (tried === TRIES) throw new Contention('lost against others every time')
      await sleep(Math.min(firstWaitMs * 2 ** tried, LONGEST_WAIT_MS) * (0.5 + Math.random()))
    }
  }
}
