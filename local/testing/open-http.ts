import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freshStore } from '../../platform/store-suite/fresh-store'
import { createRuntime } from '../create-runtime'

/** A runtime on a free port with an empty store, and the little that tests need to talk to it. */
export async function openHttp(demo = true) {
  const { store } = await freshStore()
  const dataFolder = mkdtempSync(join(tmpdir(), 'runtime-'))
  const running = await createRuntime({ store, dataFolder, port: 0, demo })
  const { address } = running

  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${address}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })

  async function tokenOf(persona: string): Promise<string> {
    const reply = (await (await post('/api/session/demo', { persona })).json()) as { data: { token: string } }
    return reply.data.token
  }
  const call = (token: string, body: unknown) => post('/api/call', body, { authorization: `Bearer ${token}` })

  function upload(token: string, bytes: Uint8Array, name = 'photo.png', door = '/api/upload') {
    const form = new FormData()
    form.append('file', new Blob([bytes as unknown as ArrayBuffer]), name)
    return fetch(`${address}${door}`, { method: 'POST', headers: { authorization: `Bearer ${token}` }, body: form })
  }

  const uploadDocument = (token: string, bytes: Uint8Array, name: string) =>
    upload(token, bytes, name, '/api/upload/document')

  async function close() {
    await running.close()
    rmSync(dataFolder, { recursive: true, force: true })
  }
  return { ...running, post, tokenOf, call, upload, uploadDocument, close, store }
}
export type Http = Awaited<ReturnType<typeof openHttp>>

/** One red pixel: the smallest PNG there is. */
export const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
)
