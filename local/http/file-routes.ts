import multipart from '@fastify/multipart'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { personIdOf } from '../../platform/person-id'
import { MAX_FILE_BYTES } from '../../platform/ports/files'
import type { Runtime } from '../runtime'
import { callerOf } from './bearer'
import { sendError } from './send-reply'

/** With room for what multipart puts around the file. */
const BODY = MAX_FILE_BYTES + 64 * 1024

/**
 * POST /api/upload takes one photo, POST /api/upload/document one document; GET /files/ID gives either back to whoever
 * was given its address, a document as a download under its name.
 */
export async function fileRoutes(app: FastifyInstance, runtime: Runtime): Promise<void> {
  await app.register(multipart, {
    limits: { files: 1, fileSize: MAX_FILE_BYTES, fields: 0, parts: 1 },
    throwFileSizeLimit: false,
  })

  const takeUpload = (unfit: 'photo_not_image' | 'document_unfit') =>
    async function take(request: FastifyRequest, response: FastifyReply) {
      const openid = await callerOf(request, runtime)
      if (!openid) return sendError(response, 'not_signed_in')
      if (!request.isMultipart()) return sendError(response, 'photo_missing')
      const part = await request.file()
      if (!part) return sendError(response, 'photo_missing')
      const bytes = await part.toBuffer()
      const forPhoto = unfit === 'photo_not_image'
      if (part.file.truncated) return sendError(response, forPhoto ? 'photo_too_large' : unfit, { size: '超过 10 MB' })
      const fileId = await runtime.files.keep(
        bytes,
        personIdOf(openid),
        forPhoto ? 'photo' : { document: part.filename },
      )
      return fileId ? { ok: true, data: { fileId } } : sendError(response, unfit)
    }
  app.post('/api/upload', { bodyLimit: BODY }, takeUpload('photo_not_image'))
  app.post('/api/upload/document', { bodyLimit: BODY }, takeUpload('document_unfit'))

  app.get<{ Params: { id: string }; Querystring: Record<string, unknown> }>('/files/:id', async (request, response) => {
    const { until, signature } = request.query
    const found = await runtime.files.open(request.params.id, String(until ?? ''), String(signature ?? ''))
    if (!found) return sendError(response, 'not_found')
    // A file is only ever what it was found to be, whatever is inside it.
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
