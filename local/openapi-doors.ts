/** The doors beside /api/call, which have no operation in the contract. `ref` points at a schema of the document. */
export function openapiDoors(ref: (name: string) => object) {
  const json = (schema: object) => ({ 'application/json': { schema } })
  const refused = { description: 'Refused', content: json(ref('failure')) }
  const ok = (properties: object) => ({
    description: 'Done',
    content: json({
      type: 'object',
      required: ['ok', 'data'],
      properties: { ok: { const: true }, data: { type: 'object', properties } },
    }),
  })
  const text = { type: 'string' }
  const parameter = (name: string, where: 'path' | 'query') => ({ name, in: where, required: true, schema: text })
  const file = { type: 'string', format: 'binary' }
  const schema = { type: 'object', required: ['file'], properties: { file } }
  const takes = (summary: string) => ({
    summary,
    requestBody: { required: true, content: { 'multipart/form-data': { schema } } },
    responses: { 200: ok({ fileId: text }), default: refused },
  })
  return {
    '/api/upload': { post: takes('One photo of at most 10 MB: JPG, PNG, WebP or GIF, by its bytes.') },
    '/api/upload/document': { post: takes('One document of at most 10 MB: PDF, Word or Excel (xlsx), by its bytes.') },
    '/files/{fileId}': {
      get: {
        summary: 'A photo or a document, by the address that a view gave; it ends after an hour.',
        security: [],
        parameters: [parameter('fileId', 'path'), parameter('until', 'query'), parameter('signature', 'query')],
        responses: { 200: { description: 'The file', content: { '*/*': { schema: file } } }, default: refused },
      },
    },
    '/api/session/demo': {
      post: {
        summary: 'A token of 12 hours for a persona of the demo. There is no such route outside demo mode.',
        security: [],
        requestBody: {
          required: true,
          content: json({ type: 'object', required: ['persona'], properties: { persona: text } }),
        },
        responses: { 200: ok({ token: text, expiresAt: { type: 'string', format: 'date-time' } }), default: refused },
      },
    },
    '/healthz': {
      get: {
        summary: 'Whether calls may be sent here.',
        security: [],
        responses: { 200: { description: 'They may' }, 503: { description: 'It is stopping, or has no database' } },
      },
    },
  }
}
