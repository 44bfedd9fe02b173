import { existsSync } from 'node:fs'
import fastifyStatic from '@fastify/static'
import fastify, { type FastifyError, type FastifyInstance } from 'fastify'
import type { Runtime } from '../runtime'
import { callRoutes } from './call-routes'
import { compressPages } from './compress-pages'
import { demoRoutes } from './demo-routes'
import { deskRoutes } from './desk-routes'
import { fileRoutes } from './file-routes'
import { healthRoute } from './health-route'
import { clientErrorHandler, frameworkErrors } from './refuse-malformed'
import { sendError } from './send-reply'

/**
 * The HTTP door: the calls, the uploads, the demo's own routes, and the pages of the h5 build where there is one.
 * `proxies` are the addresses whose word is taken for who calls; without any, a caller's address is the connection's.
 */
export async function buildApp(runtime: Runtime, pages?: string, proxies = ''): Promise<FastifyInstance> {
  const app = fastify({
    trustProxy: proxies || false,
    // While it closes: what is under way, or comes in by a connection that stands, is answered, and that connection ends.
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    frameworkErrors,
    clientErrorHandler,
  })
  app.setErrorHandler((error: FastifyError, _request, response) => {
    const tooLarge = error.statusCode === 413 || error.code === 'FST_REQ_FILE_TOO_LARGE'
    if (tooLarge) return sendError(response, 'too_large')
    if ((error.statusCode ?? 500) < 500) return sendError(response, 'invalid_input', { what: '请求的格式不对' })
    console.error(error)
    return sendError(response, 'unavailable')
  })
  // Its connection would otherwise stay open, and the end wait for it.
  app.addHook('onSend', async (_request, response) => {
    if (runtime.stopping) response.header('connection', 'close')
  })
  app.setNotFoundHandler((_request, response) => sendError(response, 'not_found'))
  healthRoute(app, runtime)
  callRoutes(app, runtime)
  deskRoutes(app, runtime)
  await fileRoutes(app, runtime)
  if (runtime.demo) demoRoutes(app, runtime)
  if (pages && existsSync(pages)) await servePages(app, pages)
  return app
}

/** What carries a hash in its name never changes; everything else, the first page above all, is asked for again. */
const HASHED = /\.[0-9a-f]{8}\.\w+(\.gz|\.br)?$/

async function servePages(app: FastifyInstance, root: string) {
  compressPages(root)
  await app.register(fastifyStatic, {
    root,
    preCompressed: true,
    setHeaders(response, path) {
      response.header('cache-control', HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
}
