import { dropPhoto } from '../photos/restore-photos'
import { queryClient } from '../query-client'
import { toFailure } from '../reply-failure'
import { currentPerson } from '../session'
import { deliverCall } from './deliver-call'
import { notSentCalls, type QueuedCall, waitingCalls } from './queued-call'

let running: Promise<void> | undefined

/** Sends what waits for this person, in order, one at a time; stops where the network or the session ends. */
export function sendQueue(): Promise<void> {
  running ??= sendAll().finally(() => {
    running = undefined
  })
  return running
}

/** Puts something behind what waits already. */
export function enqueue(item: QueuedCall): void {
  waitingCalls.set([...waitingCalls.get(), item])
}

/** What this person has waiting. */
export function myWaiting(): QueuedCall[] {
  return waitingCalls.get().filter((item) => item.person === currentPerson())
}

async function sendAll(): Promise<void> {
  for (let item = myWaiting()[0]; item; item = myWaiting()[0]) {
    try {
      await deliverCall(item, () => waitingCalls.set([...waitingCalls.get()]))
      leave(item)
      item.photos?.forEach(dropPhoto)
      void queryClient.invalidateQueries()
    } catch (thrown) {
      const failure = toFailure(thrown)
      if (failure.retryable || failure.code === 'not_signed_in') return
      // Listed as unsent before it leaves the queue: a crash between the two shows it twice rather than never.
      notSentCalls.set([...notSentCalls.get(), { ...item, sentence: failure.message }])
      leave(item)
    }
  }
}

function leave(item: QueuedCall): void {
  waitingCalls.set(waitingCalls.get().filter(({ requestId }) => requestId !== item.requestId))
}
