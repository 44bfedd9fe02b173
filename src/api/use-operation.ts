import { useRef, useState } from 'react'
import type { DataOf, InputOf, OperationName } from '../../contract/operations'
import { newId } from './new-id'
import type { KeptPhoto } from './photos/kept-photo'
import { dropPhoto } from './photos/restore-photos'
import { queryClient } from './query-client'
import { deliverCall } from './queue/deliver-call'
import type { Again, QueuedCall } from './queue/queued-call'
import { leaveWaiting, mustWait, myWaiting, putDown, remember, sendQueue, takeInHand } from './queue/send-queue'
import { type CallFailure, toFailure } from './reply-failure'
import { currentPerson } from './session'

export interface RunOptions {
  /** Uploaded first; their file ids become `input.photos`. */
  photos?: KeptPhoto[]
  /** What the queue calls it; without one it is not queued but fails when there is no network. */
  title?: string
  again?: Again
}

export type Outcome<Data> =
  | { kind: 'done'; data: Data }
  | { kind: 'waiting' }
  | { kind: 'failed'; failure: CallFailure }

/** Refused because the page showed something old: what is true now is fetched at once. */
const STALE: string[] = [
  ...['case_moved_on', 'changed_meanwhile', 'case_held_by_another', 'case_left_office', 'call_moved_on'],
  ...['nothing_proposed', 'not_found', 'broadcast_moved_on', 'replies_closed', 'reply_moved_on', 'survey_over'],
  ...['shift_moved_on', 'activity_cancelled', 'activity_full', 'activity_over'],
]

/** A mutation of the backend: done once however often it is tapped, kept on the phone while there is no signal. */
export function useOperation<N extends OperationName>(name: N) {
  const [pending, setPending] = useState(false)
  const [failure, setFailure] = useState<CallFailure>()
  const [waiting, setWaiting] = useState(false)
  const busy = useRef<Promise<Outcome<DataOf<N>>>>()
  const last = useRef<{ sent: string; item: QueuedCall }>()

  async function attempt(input: InputOf<N>, options: RunOptions): Promise<Outcome<DataOf<N>>> {
    const item = sameAgain(input, options)
    const kept = item.title !== ''
    if (kept) await takeInHand(item)
    try {
      if (kept && myWaiting().length > 0) await sendQueue()
      // What was done earlier goes out earlier.
      if (kept && mustWait(item)) return await wait(item)
      const data = (await deliverCall(item, remember)) as DataOf<N>
      if (kept) putDown(item)
      item.photos?.forEach(dropPhoto)
      last.current = undefined
      void queryClient.invalidateQueries()
      return { kind: 'done', data }
    } catch (thrown) {
      const failed = toFailure(thrown)
      if (failed.offline && kept) return await wait(item)
      if (kept) putDown(item)
      if (STALE.includes(failed.code)) void queryClient.invalidateQueries()
      setFailure(failed)
      return { kind: 'failed', failure: failed }
    }
  }

  /** The same thing tapped again after a failure keeps its request id, so that it cannot be done twice. */
  function sameAgain(input: InputOf<N>, { photos, title = '', again }: RunOptions): QueuedCall {
    const sent = JSON.stringify([input, photos?.map(({ key }) => key)])
    if (last.current?.sent === sent) return last.current.item
    const item: QueuedCall = {
      ...{ requestId: newId(), operation: name, input: input as Record<string, unknown>, title, again },
      ...{ photos: photos?.map((photo) => ({ ...photo })), madeAt: new Date().toISOString(), person: currentPerson() },
    }
    last.current = { sent, item }
    return item
  }

  async function wait(item: QueuedCall): Promise<Outcome<DataOf<N>>> {
    last.current = undefined
    // "Kept on the phone" is said once it is.
    await leaveWaiting(item)
    setWaiting(true)
    return { kind: 'waiting' }
  }

  function run(input: InputOf<N>, options: RunOptions = {}): Promise<Outcome<DataOf<N>>> {
    if (busy.current) return busy.current
    setPending(true)
    setFailure(undefined)
    setWaiting(false)
    busy.current = attempt(input, options).finally(() => {
      busy.current = undefined
      setPending(false)
    })
    return busy.current
  }

  return { run, pending, failure, waiting }
}
