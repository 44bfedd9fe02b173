import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { organisations } from '../../records/organisation'
import type { Runtime } from '../runtime'

const LONGEST_MS = 3000

/**
 * GET /healthz: 200 while calls may come here, 503 once this runtime is stopping or where its database does not answer.
 * For balancers and monitors; it says nothing that a stranger may not know.
 */
export function healthRoute(app: FastifyInstance, runtime: Runtime): void {
  app.get('/healthz', async (_request, response) => {
    const { demo, version } = runtime
    if (runtime.stopping) return response.status(503).send({ ok: false, why: 'stopping', demo, version })
    if (!(await storeAnswers(runtime))) return response.status(503).send({ ok: false, why: 'database', demo, version })
    return { ok: true, demo, version }
  })
}

async function storeAnswers({ ports }: Runtime): Promise<boolean> {
  const timeIsUp = new AbortController()
  const asked = ports.store.get(organisations, '440112').then(
    () => true,
    () => false,
  )
  const late = sleep(LONGEST_MS, false, { signal: timeIsUp.signal }).catch(() => false)
  try {
    return await Promise.race([asked, late])
  } finally {
    timeIsUp.abort()
  }
}
