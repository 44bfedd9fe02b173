import { dropPhoto } from '../photos/restore-photos'
import { queryClient } from '../query-client'
import { toFailure } from '../reply-failure'
import { currentPerson } from '../session'
import { dropDraft } from '../use-draft'
import { deliverCall } from './deliver-call'
import { notSentCalls, type QueuedCall, waitingCalls } from './queued-call'
import { sameThing } from './same-thing'
import { setAside } from './set-aside'

let running: Promise<void> | undefined

/** So often the backend may fail at one and the same call before it is set aside, to be sent again by hand. */
export const MOST_TRIES = 20

/**
 * Sends what waits for this person, in order, one at a time; stops where the network or the session ends. One that the
 * backend can't do now holds back only what is about the same thing.
 */
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
export async function takeInHand(item: QueuedCall): Promise<void> {
  inHand.add(item.requestId)
  await waitingCalls.ready
  enqueue(item)
  await waitingCalls.written()
}

/** It has arrived, or its page tells why not: the queue forgets it. */
export function putDown(item: QueuedCall): void {
  inHand.delete(item.requestId)
  leave(item)
}

/** It did not get through: from now on it waits. */
export function leaveWaiting(item: QueuedCall): Promise<void> {
  inHand.delete(item.requestId)
  return remember()
}

/** Writes down again what waits, after something in it has changed. */
export function remember(): Promise<void> {
  waitingCalls.set([...waitingCalls.get()])
  return waitingCalls.written()
}

export const isWaiting = (item: QueuedCall) => item.person === currentPerson() && !inHand.has(item.requestId)

/** What this person has waiting. */
export function myWaiting(): QueuedCall[] {
  return waitingCalls.get().filter(isWaiting)
}

/** Whether something that was done earlier has to go out before this: what waits for a signal, or is about the same. */
export const mustWait = (item: QueuedCall) => myWaiting().some((other) => !other.tries || sameThing(other, item))

async function sendAll(): Promise<void> {
  await Promise.all([waitingCalls.ready, notSentCalls.ready])
  const held: QueuedCall[] = []
  const next = () => myWaiting().find((item) => !held.includes(item))
  for (let item = next(); item; item = next()) {
    if (held.some((other) => sameThing(other, item as QueuedCall))) held.push(item)
    else if ((await sendOne(item)) === 'held') held.push(item)
    else if (myWaiting().includes(item)) return
  }
}

/** Sends one; `held` where the backend was reached and can't do it now. Still waiting otherwise: nothing gets through. */
async function sendOne(item: QueuedCall): Promise<'held' | undefined> {
  item.waited = true
  try {
    await deliverCall(item, remember)
    leave(item)
    item.photos?.forEach(dropPhoto)
    if (item.again) dropDraft(item.again.draftKey, item.again.draft)
    void queryClient.invalidateQueries()
  } catch (thrown) {
    const failure = toFailure(thrown)
    if (failure.offline || failure.code === 'not_signed_in') return undefined
    if (failure.retryable) {
      item.tries = (item.tries ?? 0) + 1
      await remember()
      if (item.tries < MOST_TRIES) return 'held'
    }
    await setAside(item, failure)
    leave(item)
  }
  return undefined
}

function leave(item: QueuedCall): void {
  waitingCalls.set(waitingCalls.get().filter(({ requestId }) => requestId !== item.requestId))
}
