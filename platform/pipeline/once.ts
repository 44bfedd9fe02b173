import { safeParse } from 'zod/v4/core'
import { Refusal } from '../../contract/errors'
import { requestId as requestIdSchema } from '../../contract/scalars'
import { requests } from '../../records/request'
import { canonical, sha256 } from '../log/event-hash'
import type { Transaction } from '../ports/store'
import { invalid } from './parse'

/** A request id is a ULID made by the client, once for each thing that the person does. */
export function parseRequestId(requestId: unknown): string {
  const parsed = safeParse(requestIdSchema, requestId)
  if (!parsed.success) throw invalid({ requestId: parsed.error.issues[0]?.message ?? '请求编号不对' })
  return parsed.data
}

/**
 * Does `work` once for a person's request id: the result is stored in the same transaction, and the same request
 * again gets that result. The same id with other content is refused: it is a client's fault, never a repeat.
 */
export async function once<R>(
  tx: Transaction,
  request: { personId: string; requestId: string; operation: string; input: unknown; now: Date },
  work: () => Promise<R>,
): Promise<R> {
  const id = `${request.personId}:${request.requestId}`
  const digest = sha256(canonical(request.input ?? {}))
  const done = await tx.get(requests, id)
  if (done) {
    if (done.operation !== request.operation || done.digest !== digest) throw new Refusal('request_id_reused')
    return done.result as R
  }
  const result = await work()
  await tx.insert(requests, { id, operation: request.operation, digest, result, at: request.now.toISOString() })
  return result
}
