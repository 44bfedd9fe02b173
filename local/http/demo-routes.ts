import type { FastifyInstance } from 'fastify'
import { openSession } from '../../platform/desk/open-session'
import type { Runtime } from '../runtime'
import { openidOf, PERSONAS } from '../seeds/persons'
import { sendError } from './send-reply'

/** Two years: enough for any limit, and no year that no calendar knows. */
const MOST_MINUTES = 2 * 366 * 24 * 60

/** Anybody may try it, residents too; the demo's clock runs ahead by days, so only the hours count. */
const DEMO_SESSION = { browser: '演示浏览器', staffOnly: false, hours: 12, idleMinutes: 0 }

/** To become anybody of the demo and to move its clock. Registered in demo mode alone: elsewhere these don't exist. */
export function demoRoutes(app: FastifyInstance, runtime: Runtime): void {
  app.get('/api/demo/personas', async () => ({ ok: true, data: { personas: PERSONAS } }))

  app.post('/api/session/demo', async (request, response) => {
    const asked = (request.body as { persona?: unknown } | null)?.persona
    const person = PERSONAS.find(({ id }) => id === asked)
    if (!person) return sendError(response, 'not_found')
    const { store, clock } = runtime.ports
    const { token, expiresAt } = await openSession(store, openidOf(person.id), DEMO_SESSION, clock.now())
    return { ok: true, data: { token, expiresAt, person } }
  })

  app.post('/api/demo/clock', async (request, response) => {
    const minutes = (request.body as { advanceMinutes?: unknown } | null)?.advanceMinutes
    if (typeof minutes !== 'number' || !(minutes >= 0 && minutes <= MOST_MINUTES)) {
      return sendError(response, 'invalid_input', { what: '要往后拨多少分钟,请填 0 到两年之间' })
    }
    await runtime.advance(minutes)
    return { ok: true, data: { now: runtime.now().toISOString() } }
  })

  app.post('/api/demo/content-safety', async (request, response) => {
    const down = (request.body as { down?: unknown } | null)?.down
    if (typeof down !== 'boolean') return sendError(response, 'invalid_input', { what: '内容检查是否停用,请填是或否' })
    runtime.safety.down = down
    return { ok: true, data: { down } }
  })
}
