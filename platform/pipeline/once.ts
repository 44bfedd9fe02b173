import { safeParse } from 'zod/v4/core'
import { Refusal } from '../../contract/errors'
import { requestId as requestIdSchema } from '../../contract/scalars'
import { requests } from '../../records/request'
import { canonical, sha256 } from '../log/event-hash'
import type { Store, Transaction } from '../ports/store'
import { invalid } from './parse'

/** A request id is a ULID made by the client, once for each thing that the person does. */
export function parseRequestId(requestId: unknown): string {
  const parsed = safeParse(requestIdSchema, requestId)
  if (!parsed.success) throw invalid({ requestId: parsed.error.issues[0]?.message ?? '请求编号不对' })
  return parsed.data
}

interface Asked {
  personId: string
  requestId: string
  operation: string
  input: unknown
}
const idOf = ({ personId, requestId }: Asked) => `${personId}:${requestId}`
const digestOf = ({ input }: Asked) => sha256(canonical(input ?? {}))

/**
 * Does `work` once for a person's request id: the result is stored in the same transaction, and the same request
 * again gets that result. The same id with other content is refused: it is a client's fault, never a repeat.
 */
export async function once<R>(tx: Transaction, request: Asked & { now: Date }, work: () => Promise<R>): Promise<R> {
  const { operation, now } = request
  const [id, digest] = [idOf(request), digestOf(request)]
  const done = await tx.get(requests, id)
  if (done) {
    if (done.operation !== operation || done.digest !== digest) throw new Refusal('request_id_reused')
    return done.result as R
  }
  const result = await work()
  await tx.insert(requests, { id, operation, digest, result, at: now.toISOString() })
  return result
}

/**
 * What the same request was answered at another runtime while this one waited for it: a phone or a proxy that heard
 * nothing asks again, and the second must not be told that the case has moved on, when the first moved it.
 */
export async function doneMeanwhile(store: Store, request: Asked): Promise<{ result: unknown } | undefined> {
  const done = await store.get(requests, idOf(request))
  return done?.operation === request.operation && done.digest === digestOf(request) ? done : undefined
}
