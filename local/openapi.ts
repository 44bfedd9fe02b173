import * as z from 'zod/mini'
import type { $ZodType } from 'zod/v4/core'
import { ERRORS } from '../contract/errors'
import { OPERATIONS } from '../contract/operations'
import { openapiDoors } from './openapi-doors'

const schemaOf = (schema: $ZodType, io: 'input' | 'output') => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' })
  return rest
}

const failure = {
  type: 'object',
  required: ['ok', 'error'],
  properties: {
    ok: { const: false },
    error: {
      type: 'object',
      required: ['code', 'message', 'retryable'],
      properties: {
        code: { enum: Object.keys(ERRORS) },
        message: { type: 'string', description: 'A Chinese sentence that says what to do.' },
        retryable: { type: 'boolean' },
        fields: { type: 'object', additionalProperties: { type: 'string' } },
      },
    },
  },
}

/** The contract as OpenAPI 3.1: there is one path, and `operation` says which of these bodies it takes. */
export function openapi(version: string) {
  const bodies = Object.fromEntries(
    OPERATIONS.map((operation) => [
      operation.name,
      {
        type: 'object',
        description: `${operation.summary} (${operation.kind}; callers: ${operation.callers.join(', ')})`,
        required: operation.kind === 'mutation' ? ['operation', 'input', 'requestId'] : ['operation', 'input'],
        properties: {
          operation: { const: operation.name },
          input: schemaOf(operation.input, 'input'),
          requestId: { type: 'string', description: 'A ULID made once for each thing that a person does.' },
        },
      },
    ]),
  )
  const replies = OPERATIONS.map((operation) => ({
    type: 'object',
    title: operation.name,
    required: ['ok', 'data'],
    properties: { ok: { const: true }, data: schemaOf(operation.output, 'output') },
  }))
  const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
  const json = (schema: object) => ({ 'application/json': { schema } })
  return {
    openapi: '3.1.0',
    info: { title: '黄埔党建云', version },
    components: {
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } },
      schemas: { ...bodies, failure },
    },
    security: [{ bearer: [] }],
    paths: {
      ...openapiDoors(ref),
      '/api/call': {
        post: {
          requestBody: { required: true, content: json({ oneOf: OPERATIONS.map(({ name }) => ref(name)) }) },
          responses: {
            200: { description: 'Done', content: json({ anyOf: replies }) },
            default: { description: 'Refused', content: json(ref('failure')) },
          },
        },
      },
    },
  }
}
