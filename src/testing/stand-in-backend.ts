import type { CallError, ErrorCode, Reply } from '../../contract/errors'
import { sentenceOf } from '../../contract/errors'
import type { DataOf, OperationName } from '../../contract/operations'
import type { Envelope } from '../api/envelope'
import { offlineFailure } from '../api/reply-failure'

/**
 * A backend whose answers the test writes. In a test: `jest.mock('../api/send', () => require('../testing/stand-in-backend').door)`.
 * A mutation whose request id was seen is answered as the first time, as the real one does.
 */
type Answer = (input: never) => unknown
const answers = new Map<string, Answer>()
const replies = new Map<string, Reply<unknown>>()

export const backend = {
  /** Every envelope that arrived, in order; a repeated request id arrives again. */
  arrived: [] as Envelope[],
  online: true,
  /** The reply is lost on its way back: the backend has done it and the phone does not know. */
  losesReplies: false,
}

/** What an operation answers from now on; throw `refusal(code)` to refuse. */
export function answer<N extends OperationName>(name: N, work: (input: never) => DataOf<N>): void {
  answers.set(name, work)
}

export function refusal(code: ErrorCode, fields?: Record<string, string>): CallError {
  return { code, message: sentenceOf(code), retryable: false, fields }
}

export function resetBackend(): void {
  answers.clear()
  replies.clear()
  Object.assign(backend, { arrived: [], online: true, losesReplies: false })
}

/** The backend remembers nothing of what it answered before. */
export const forgetReplies = () => replies.clear()

/** How often each operation was really done. */
export const doneCount = (operation: string) =>
  new Set(backend.arrived.filter((item) => item.operation === operation).map((item) => item.requestId)).size

async function send(envelope: Envelope): Promise<Reply<unknown>> {
  if (!backend.online) throw offlineFailure()
  backend.arrived.push(JSON.parse(JSON.stringify(envelope)))
  const known = replies.get(envelope.requestId ?? '')
  const reply = known ?? replyTo(envelope)
  if (envelope.requestId) replies.set(envelope.requestId, reply)
  if (backend.losesReplies) throw offlineFailure()
  return reply
}

function replyTo({ operation, input }: Envelope): Reply<unknown> {
  const work = answers.get(operation)
  if (!work) return { ok: false, error: refusal('unknown_operation') }
  try {
    return { ok: true, data: work(input as never) }
  } catch (thrown) {
    return { ok: false, error: thrown as CallError }
  }
}

export const door = { send, post: async () => ({ ok: false, error: refusal('not_found') }) }
