import multipart from '@fastify/multipart'
import type { FastifyInstance } from 'fastify'
import { personIdOf } from '../../platform/person-id'
import { MAX_PHOTO_BYTES } from '../../platform/ports/files'
import type { Runtime } from '../runtime'
import { callerOf } from './bearer'
import { sendError } from './send-reply'

/** POST /api/upload takes one photo; GET /files/ID gives it back to whoever was given its address. */
export async function fileRoutes(app: FastifyInstance, runtime: Runtime): Promise<void> {
  await app.register(multipart, {
    limits: { files: 1, fileSize: MAX_PHOTO_BYTES, fields: 0, parts: 1 },
    throwFileSizeLimit: false,
  })

  app.post('/api/upload', { bodyLimit: MAX_PHOTO_BYTES + 64 * 1024 }, async (request, response) => {
    const openid = callerOf(request, runtime.sessions)
    if (!openid) return sendError(response, 'not_signed_in')
    if (!request.isMultipart()) return sendError(response, 'photo_missing')
    const part = await request.file()
    if (!part) return sendError(response, 'photo_missing')
    const bytes = await part.toBuffer()
    if (part.file.truncated) return sendError(response, 'photo_too_large', { size: '超过 10 MB' })
    const fileId = await runtime.files.keep(bytes, personIdOf(openid))
    return fileId ? { ok: true, data: { fileId } } : sendError(response, 'photo_not_image')
  })

  app.get<{ Params: { id: string }; Querystring: Record<string, unknown> }>('/files/:id', async (request, response) => {
    const { until, signature } = request.query
    const found = await runtime.files.open(request.params.id, String(until ?? ''), String(signature ?? ''))
    if (!found) return sendError(response, 'not_found')
    // A photo is only ever a photo, whatever is inside it.
    response.headers({
      'content-security-policy': "default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, max-age=3600',
    })
    if (found.name) {
      response.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(found.name)}`)
      response.header('cache-control', 'private, no-store')
    }
    return response.type(found.contentType).send(found.stream)
  })
}
