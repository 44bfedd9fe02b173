import type { FastifyRequest } from 'fastify'
import type { Sessions } from '../sessions'

/** Who calls, by the token alone; no other header and nothing in the body is looked at. */
export function callerOf(request: FastifyRequest, sessions: Sessions): string | undefined {
  const [scheme, token] = (request.headers.authorization ?? '').split(' ')
  return scheme?.toLowerCase() === 'bearer' && token ? sessions.openidOf(token) : undefined
}
