import { dropPhoto } from '../photos/restore-photos'
import { queryClient } from '../query-client'
import { toFailure } from '../reply-failure'
import { currentPerson } from '../session'
import { dropDraft } from '../use-draft'
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

/** What a page is sending right now. Known to memory alone: after a crash they are in the queue like all others. */
const inHand = new Set<string>()

/** Written down before it is sent, so that a crash on the way loses nothing and repeats nothing. */
export function takeInHand(item: QueuedCall): void {
  inHand.add(item.requestId)
  enqueue(item)
}

/** It has arrived, or its page tells why not: the queue forgets it. */
export function putDown(item: QueuedCall): void {
  inHand.delete(item.requestId)
  leave(item)
}

/** It did not get through: from now on it waits. */
export function leaveWaiting(item: QueuedCall): void {
  inHand.delete(item.requestId)
  remember()
}

/** Writes down again what waits, after something in it has changed. */
export const remember = () => waitingCalls.set([...waitingCalls.get()])

export const isWaiting = (item: QueuedCall) => item.person === currentPerson() && !inHand.has(item.requestId)

/** What this person has waiting. */
export function myWaiting(): QueuedCall[] {
  return waitingCalls.get().filter(isWaiting)
}

async function sendAll(): Promise<void> {
  for (let item = myWaiting()[0]; item; item = myWaiting()[0]) {
    item.waited = true
    try {
      await deliverCall(item, remember)
      leave(item)
      item.photos?.forEach(dropPhoto)
      if (item.again) dropDraft(item.again.draftKey, item.again.draft)
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
