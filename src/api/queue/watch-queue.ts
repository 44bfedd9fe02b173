import { connected } from '../network'
import { session } from '../session'
import { myWaiting, sendQueue } from './send-queue'

const EVERY_MS = 20_000

/** Tries again when the network comes back, when somebody signs in, and by the clock; the app's show calls `sendQueue` too. */
export function watchQueue(): void {
  const sendIfAny = () => {
    if (connected.get() && myWaiting().length > 0) void sendQueue()
  }
  connected.subscribe(sendIfAny)
  session.subscribe(sendIfAny)
  setInterval(sendIfAny, EVERY_MS)
}
