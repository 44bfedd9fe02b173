import { connected, reachable } from '../network'
import { session } from '../session'
import { myWaiting, sendQueue } from './send-queue'

const EVERY_MS = 20_000

/** Tries again when the network comes back, when somebody signs in, and by the clock; the app's show calls `sendQueue` too. */
export function watchQueue(): void {
  const sendIfAny = () => {
    if (connected.get() && myWaiting().length > 0) void sendQueue()
  }
  connected.subscribe(sendIfAny)
  // Any call that gets through, be it a page's own refresh, says that the way is free.
  reachable.subscribe(() => {
    if (reachable.get()) sendIfAny()
  })
  session.subscribe(sendIfAny)
  setInterval(sendIfAny, EVERY_MS)
}
