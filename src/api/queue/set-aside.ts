import type { CallFailure } from '../reply-failure'
import { type NotSent, notSentCalls, type QueuedCall, waitingCalls } from './queued-call'

const others = (item: QueuedCall) => notSentCalls.get().filter(({ requestId }) => requestId !== item.requestId)

/** Listed as unsent before it leaves the queue: a crash between the two sends it again, and lists it once all the same. */
export function setAside(item: QueuedCall, { message, retryable }: CallFailure): Promise<void> {
  notSentCalls.set([...others(item), { ...item, sentence: message, ...(retryable ? { retryable } : {}) }])
  return notSentCalls.written()
}

/** Its writer does not want it any more. */
export const forgetNotSent = (item: NotSent) => notSentCalls.set(others(item))

/** Puts it back to where it stood in the queue, under its own request id; it waits before it leaves the list. */
export async function sendOnceMore(item: NotSent): Promise<void> {
  const { sentence: _, retryable: __, tries: ___, ...call } = item
  const waiting = waitingCalls.get().filter(({ requestId }) => requestId !== item.requestId)
  waitingCalls.set([...waiting, call].sort((one, other) => one.madeAt.localeCompare(other.madeAt)))
  await waitingCalls.written()
  forgetNotSent(item)
}
