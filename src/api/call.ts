import type { DataOf, InputOf, OperationName } from '../../contract/operations'
import { reachable } from './network'
import { refusalFailure, toFailure } from './reply-failure'
import { send } from './send'
import { session } from './session'

/** Calls an operation of the backend. Mutations carry a request id: the same id again is done once. Throws `CallFailure`. */
export async function call<N extends OperationName>(
  name: N,
  input: InputOf<N>,
  requestId?: string,
  queuedAt?: string,
): Promise<DataOf<N>> {
  try {
    const reply = await send({ operation: name, input, requestId, ...(queuedAt ? { queuedAt } : {}) })
    reachable.set(true)
    if (reply.ok) return reply.data as DataOf<N>
    if (reply.error.code === 'not_signed_in') session.set(undefined)
    throw refusalFailure(reply.error)
  } catch (thrown) {
    const failure = toFailure(thrown)
    if (failure.offline) reachable.set(false)
    throw failure
  }
}
