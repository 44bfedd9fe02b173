import { setTimeout as sleep } from 'node:timers/promises'
import { Contention } from './ports/store'

const TRIES = 10
const FIRST_WAIT_MS = 4

/** Tries again what lost against others, waiting longer each time, with jitter so that the losers don't meet again. */
export async function retryConflicts<R>(
  attempt: () => Promise<R>,
  isConflict: (error: unknown) => boolean,
): Promise<R> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await attempt()
    } catch (error) {
      if (!isConflict(error)) throw error
      if (tried === TRIES) throw new Contention('lost against others every time')
      await sleep(FIRST_WAIT_MS * 2 ** Math.min(tried, 6) * (0.5 + Math.random()))
    }
  }
}
