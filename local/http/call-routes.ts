import type { FastifyInstance } from 'fastify'
import { OPERATIONS } from '../../contract/operations'
import { openapi } from '../openapi'
import type { Runtime } from '../runtime'
import { callerOf } from './bearer'
import { sendReply } from './send-reply'

/** Enough for the longest form; photos go by the upload door. */
const MOST_BYTES = 256 * 1024

/** Only these leave work for the timers; pages ask every 15 s and must not wake them. */
const MUTATIONS = new Set<unknown>(OPERATIONS.filter(({ kind }) => kind === 'mutation').map(({ name }) => name))

/** POST /api/call, and what describes it. */
export function callRoutes(app: FastifyInstance, runtime: Runtime): void {
  app.post('/api/call', { bodyLimit: MOST_BYTES }, async (request, response) => {
    const body = request.body && typeof request.body === 'object' ? (request.body as Record<string, unknown>) : {}
    const { operation, input, requestId, queuedAt } = body
    const openid = await callerOf(request, runtime)
    const reply = await runtime.serve({ openid, operation, input, requestId, queuedAt })
    if (reply.ok && MUTATIONS.has(operation)) runtime.wakeTimers()
    return sendReply(response, reply)
  })
  app.get('/openapi.json', async () => openapi(runtime.version))
}
