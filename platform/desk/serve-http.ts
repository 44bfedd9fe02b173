import { Refusal, type Reply } from '../../contract/errors'
import type { AnyHandler } from '../handler'
import { toError } from '../pipeline/to-reply'
import type { Ports } from '../ports/ports'
import { createServe, type Serve } from '../serve'
import { DESK_PATHS, knockAtDesk } from './desk-doors'
import { openidOfToken } from './find-session'
import { type HttpEvent, type HttpRequest, readHttpEvent } from './read-http-event'

/** What the HTTP access service sends back. */
export interface HttpAnswer {
  statusCode: number
  headers: Record<string, string>
  body: string
}
/** A door of its own beside the calls, for who is signed in. */
export type SignedDoor = (openid: string, request: HttpRequest) => Promise<unknown>

/** Reads a channel's operations. All at once would make the door's start twice as long (docs/adr/044). */
export type ChannelOperations = () => Promise<{ operations: readonly AnyHandler[] }>

interface HttpParts {
  operations: Readonly<Record<string, ChannelOperations>>
  ports: Ports
  /** Origins of pages that stand elsewhere; the same origin needs none. */
  origins: readonly string[]
  doors?: Record<string, SignedDoor>
}

const STATUS: Record<string, number> = {
  ...{ not_signed_in: 401, forbidden: 403, not_found: 404, unknown_operation: 404, changed_meanwhile: 409 },
  ...{ request_id_reused: 409, too_large: 413, desk_asked_often: 429, busy: 503, unavailable: 503 },
}

/** The desk's door on a cloud: the same calls by the same pipeline, who calls being the session's word alone. */
export function createHttpDoor({ operations, ports, origins, doors = {} }: HttpParts) {
  const serves = new Map<string, Serve>()
  return async (event: HttpEvent): Promise<HttpAnswer> => {
    const request = readHttpEvent(event)
    const { origin } = request.headers
    const shared = origin && origins.includes(origin) ? sharedWith(origin) : {}
    if (request.method === 'OPTIONS') return { statusCode: 204, headers: shared, body: '' }
    const reply = await answer(request)
    return {
      statusCode: reply.ok ? 200 : (STATUS[reply.error.code] ?? 400),
      headers: { ...KEPT_NOWHERE, ...shared },
      body: JSON.stringify(reply),
    }
  }

  async function answer(request: HttpRequest): Promise<Reply<unknown>> {
    try {
      const { path, token, headers, address, body } = request
      if (request.method !== 'POST') throw new Refusal('not_found')
      if (DESK_PATHS.includes(path))
        return knockAtDesk(ports, path, { address, agent: headers['user-agent'] ?? '', body, token })
      const openid = token && (await openidOfToken(ports.store, token, ports.clock.now()))
      const door = doors[path]
      if (door) {
        if (!openid) throw new Refusal('not_signed_in')
        return { ok: true, data: await door(openid, request) }
      }
      if (path !== '/api/call') throw new Refusal('not_found')
      const { operation, input, requestId, queuedAt } = (body ?? {}) as Record<string, unknown>
      const serve = await serveOf(String(operation))
      return serve({ openid: openid || undefined, operation, input, requestId, queuedAt })
    } catch (error) {
      return { ok: false, error: toError(error, console.error) }
    }
  }

  async function serveOf(operation: string): Promise<Serve> {
    const [channel = ''] = operation.split('.')
    const known = serves.get(channel)
    if (known) return known
    const read = Object.hasOwn(operations, channel) ? operations[channel] : undefined
    if (!read) throw new Refusal('unknown_operation')
    const serve = createServe((await read()).operations, ports)
    serves.set(channel, serve)
    return serve
  }
}

const KEPT_NOWHERE = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' }

const sharedWith = (origin: string) => ({
  'access-control-allow-origin': origin,
  'access-control-allow-headers': 'authorization, content-type',
  'access-control-allow-methods': 'POST',
  'access-control-max-age': '600',
  vary: 'Origin',
})
