import { setTimeout as sleep } from 'node:timers/promises'
import type { Reply } from '../../contract/errors'

const LONGEST_MS = 20_000
const TRIES = 60
const PAUSE_MS = 250

/** One call as a phone makes it: the id is made once, however often it has to be sent. */
export interface Call {
  operation: string
  input: unknown
  requestId: string
}

/** Both doors, and what is under way at each. */
export interface Doors {
  addresses: string[]
  underWay: number[]
  /** Calls that got no answer and were sent again at the other door. */
  retried: number
}

/** Sends the call until somebody answers, the unanswered one at the other door with the same id. */
export async function callUntilAnswered(
  doors: Doors,
  first: number,
  token: string,
  call: Call,
): Promise<Reply<unknown>> {
  for (let tried = 0; tried < TRIES; tried += 1) {
    const answered = await callOnce(doors, (first + tried) % doors.addresses.length, token, call)
    if (answered) return answered
    if (tried === 0) doors.retried += 1
    else await sleep(PAUSE_MS)
  }
  throw new Error(`${call.operation} was never answered`)
}

/** What the door answered; nothing where there was no answer, or one that says to try again. */
async function callOnce(doors: Doors, door: number, token: string, call: Call): Promise<Reply<unknown> | undefined> {
  doors.underWay[door] = (doors.underWay[door] ?? 0) + 1
  try {
    const response = await fetch(`${doors.addresses[door]}/api/call`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(call),
      signal: AbortSignal.timeout(LONGEST_MS),
    })
    const reply = (await response.json()) as Reply<unknown>
    return reply.ok || !reply.error.retryable ? reply : undefined
  } catch {
    return undefined
  } finally {
    doors.underWay[door] = (doors.underWay[door] ?? 1) - 1
  }
}
