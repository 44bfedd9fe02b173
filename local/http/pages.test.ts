import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type IncomingHttpHeaders, request } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { FastifyInstance } from 'fastify'
import { freshStore } from '../../platform/store-suite/fresh-store'
import { type Runtime, startRuntime } from '../runtime'
import { buildApp } from './build-app'

const SCRIPT = 'console.log("黄埔")\n'.repeat(500)
let folder: string
let runtime: Runtime
let app: FastifyInstance
let address: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pages-'))
  const pages = join(folder, 'h5')
  mkdirSync(join(pages, 'js'), { recursive: true })
  writeFileSync(join(pages, 'index.html'), '<!doctype html><title>黄埔党建云</title>')
  writeFileSync(join(pages, 'js/app.0a1b2c3d.js'), SCRIPT)
  const { store } = await freshStore()
  runtime = startRuntime({ store, retiredKeys: [], dataFolder: folder, demo: false, version: '1' })
  app = await buildApp(runtime, pages)
  address = await app.listen({ port: 0, host: '127.0.0.1' })
})
afterAll(async () => {
  await app.close()
  await runtime.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** Sends the path as it stands: `fetch` would tidy it up and unpack the answer. */
const get = (path: string, encoding = 'gzip') =>
  new Promise<{ status: number; headers: IncomingHttpHeaders; body: Buffer }>((done, failed) => {
    request(`${address}/`, { path, headers: { 'accept-encoding': encoding }, agent: false }, (reply) => {
      const chunks: Buffer[] = []
      reply.on('data', (chunk) => chunks.push(chunk))
      reply.on('end', () =>
        done({ status: reply.statusCode ?? 0, headers: reply.headers, body: Buffer.concat(chunks) }),
      )
    })
      .on('error', failed)
      .end()
  })

describe('the pages on the same port', () => {
  test('the first page is asked for again each time', async () => {
    const page = await get('/', 'identity')
    expect([page.status, page.headers['cache-control']]).toEqual([200, 'no-cache'])
    expect(page.body.toString()).toContain('黄埔党建云')
    expect((await get('/')).headers['cache-control']).toBe('no-cache')
  })

  test('what has a hash in its name is sent small and kept', async () => {
    const script = await get('/js/app.0a1b2c3d.js')
    expect(script.headers).toMatchObject({ 'content-encoding': 'gzip' })
    expect(script.headers['content-type']).toMatch(/javascript/)
    expect(script.headers['cache-control']).toMatch(/immutable/)
    expect(script.body.length).toBeLessThan(SCRIPT.length / 10)
    expect(gunzipSync(script.body).toString()).toBe(SCRIPT)
    expect((await get('/js/app.0a1b2c3d.js', 'identity')).body.toString()).toBe(SCRIPT)
  })

  test.each(['/../secret', '/%2e%2e/secret', '/..%2fsecret', '/%', '/js/', '/nothing.js'])(
    '%s gives nothing away',
    async (path) => {
      const reply = await get(path)
      expect(reply.status).toBeGreaterThanOrEqual(400)
      expect(reply.status).toBeLessThan(500)
      expect(JSON.parse(reply.body.toString())).toMatchObject({ ok: false, error: { message: expect.any(String) } })
    },
  )

  test.each([
    ['what is no HTTP', 'GARBAGE\r\n\r\n', 'invalid_input'],
    ['a method that nobody knows', 'FETCH / HTTP/1.1\r\nhost: x\r\n\r\n', 'invalid_input'],
    ['headers without end', `GET / HTTP/1.1\r\nhost: x\r\nx: ${'x'.repeat(40_000)}\r\n\r\n`, 'too_large'],
  ])('%s gets a sentence too', async (_, sent, code) => {
    const socket = connect(Number(new URL(address).port), '127.0.0.1')
    socket.end(sent)
    let received = ''
    for await (const chunk of socket) received += chunk
    const body = JSON.parse(received.slice(received.indexOf('\r\n\r\n')))
    expect([body.ok, body.error.code]).toEqual([false, code])
    expect(received).toMatch(/^HTTP\/1.1 4\d\d /)
  })
})
