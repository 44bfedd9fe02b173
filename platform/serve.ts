import { Refusal, type Reply } from '../contract/errors'
import type { AnyHandler, Caller, Happening, MutationHandler, QueryHandler, Verdict } from './handler'
import { appendEvents } from './log/append-events'
import { holdsOneOf, identify } from './pipeline/identify'
import { doneMeanwhile, once, parseRequestId } from './pipeline/once'
import { parseInput } from './pipeline/parse'
import { toError } from './pipeline/to-reply'
import { whenMade } from './pipeline/when-made'
import type { IncomingCall, Ports } from './ports/ports'
import { StoreError } from './ports/store'

export type Serve = (call: IncomingCall) => Promise<Reply<unknown>>

/**
 * The one way in: who calls → parse → may they → do it once → present. Every failure comes back as a reply with a
 * sentence; nothing is thrown. Throws only here, at start, for an operation without its rights or its presenter.
 */
export function createServe(
  handlers: readonly AnyHandler[],
  ports: Ports,
  report: (error: unknown) => void = console.error,
): Serve {
  const byName = register(handlers)
  return async (call) => {
    try {
      const handler = byName.get(String(call.operation))
      if (!handler) throw new Refusal('unknown_operation')
      const caller = await identify(ports.store, call.openid, ports.clock.now())
      if (!holdsOneOf(caller, handler.operation.callers)) throw new Refusal('forbidden')
      const input = parseInput(handler.operation.input, call.input) as never
      if (handler.operation.kind === 'query') {
        return { ok: true, data: await answerQuery(handler as QueryHandler<never>, input, caller, ports) }
      }
      const requestId = parseRequestId(call.requestId)
      const mutation = handler as MutationHandler<never, unknown, unknown, unknown>
      return { ok: true, data: await doOnce(mutation, { ...call, requestId }, input, caller, ports) }
    } catch (error) {
      return { ok: false, error: toError(error, report) }
    }
  }
}

function register(handlers: readonly AnyHandler[]): Map<string, AnyHandler> {
  const byName = new Map<string, AnyHandler>()
  for (const handler of handlers) {
    const name: string = handler.operation.name
    if (typeof handler.may !== 'function') throw new Error(`${name} has no rights: give its handler a may`)
    if (typeof handler.present !== 'function') throw new Error(`${name} has no presenter: give its handler a present`)
    if (byName.has(name)) throw new Error(`${name} is registered twice`)
    byName.set(name, handler)
  }
  return byName
}

async function answerQuery(handler: QueryHandler<never>, input: never, caller: Caller, ports: Ports) {
  const now = ports.clock.now()
  const context = { input, caller, now, madeAt: now, late: false, ports, store: ports.store }
  const subject = await handler.load(context)
  hold(subject === undefined ? { code: 'not_found' } : handler.may(caller, subject, input))
  return handler.present(await handler.run(context, subject), context)
}

async function doOnce(
  handler: MutationHandler<never, unknown, unknown, unknown>,
  call: IncomingCall & { requestId: string },
  input: never,
  caller: Caller,
  ports: Ports,
) {
  const { requestId } = call
  const request = { personId: caller.id, requestId, operation: String(call.operation), input: call.input }
  try {
    return await doAsked(handler, request, call, input, caller, ports)
  } catch (error) {
    const done =
      error instanceof Refusal || error instanceof StoreError ? await doneMeanwhile(ports.store, request) : undefined
    if (!done) throw error
    return done.result
  }
}

async function doAsked(
  handler: MutationHandler<never, unknown, unknown, unknown>,
  request: { personId: string; requestId: string; operation: string; input: unknown },
  { queuedAt }: IncomingCall,
  input: never,
  caller: Caller,
  ports: Ports,
) {
  const { requestId } = request
  const now = ports.clock.now()
  const made = whenMade(queuedAt, now)
  const prepared = await handler.prepare?.({ input, caller, now, ...made, ports })
  return ports.store.transact((tx) =>
    once(tx, { ...request, now }, async () => {
      const happenings: Happening[] = []
      const record = (happening: Happening) => void happenings.push(happening)
      const context = { input, caller, now, ...made, ports, tx, requestId, prepared, record }
      const subject = await handler.load(context)
      hold(subject === undefined ? { code: 'not_found' } : handler.may(caller, subject, input))
      const result = await handler.run(context, subject)
      await appendEvents(tx, happenings, { by: caller.id, requestId, now })
      return handler.present(result, context)
    }),
  )
}

function hold(verdict: Verdict): void {
  if (verdict !== true) throw new Refusal(verdict.code, verdict.details)
}
