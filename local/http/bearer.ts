import type { FastifyRequest } from 'fastify'
import { openidOfToken } from '../../platform/desk/find-session'
import type { Runtime } from '../runtime'

/** The token that a request carries, or nothing. */
export function tokenOf(request: FastifyRequest): string | undefined {
  const [scheme, token] = (request.headers.authorization ?? '').split(' ')
  return scheme?.toLowerCase() === 'bearer' && token ? token : undefined
}

/** Who calls, by the token alone; no other header and nothing in the body is looked at. */
export async function callerOf(request: FastifyRequest, { ports }: Runtime): Promise<string | undefined> {
  const token = tokenOf(request)
  return token ? openidOfToken(ports.store, token, ports.clock.now()) : undefined
}
