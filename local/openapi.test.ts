import { OPERATIONS } from '../contract/operations'
import { openapi } from './openapi'

// What a client gets is the JSON, so that is looked at.
const document = JSON.parse(JSON.stringify(openapi('1.2.3')))

const refsIn = (node: unknown): string[] =>
  node && typeof node === 'object'
    ? Object.entries(node).flatMap(([key, value]) => (key === '$ref' ? [String(value)] : refsIn(value)))
    : []

describe('the description of the HTTP door', () => {
  test('has a body for each operation, and says which need a request id', () => {
    for (const { name, kind } of OPERATIONS) {
      const body = document.components.schemas[name]
      expect(body.properties.operation).toEqual({ const: name })
      expect([name, body.required.includes('requestId')]).toEqual([name, kind === 'mutation'])
    }
    expect(document.paths['/api/call'].post.requestBody.content['application/json'].schema.oneOf).toHaveLength(
      OPERATIONS.length,
    )
  })

  test('points at nothing that is not there', () => {
    const refs = refsIn(document)
    expect(refs.length).toBeGreaterThan(OPERATIONS.length)
    for (const ref of refs) {
      const target = ref.startsWith('#/components/schemas/') && document.components.schemas[ref.slice(21)]
      expect([ref, Boolean(target)]).toEqual([ref, true])
    }
  })

  test('has only names that OpenAPI allows, and a reply for each way in', () => {
    for (const name of Object.keys(document.components.schemas)) expect(name).toMatch(/^[A-Za-z0-9._-]+$/)
    const ways = Object.values(document.paths).flatMap((path) => Object.values(path as object))
    expect(ways).toHaveLength(6)
    for (const way of ways) expect(way.responses['200'].description).toMatch(/\w/)
  })

  test('only the routes that need no token say so', () => {
    const open = Object.entries(document.paths).filter(([, path]) =>
      Object.values(path as object).some(({ security }) => security?.length === 0),
    )
    expect(open.map(([path]) => path).sort()).toEqual(['/api/session/demo', '/files/{fileId}', '/healthz'])
  })
})
