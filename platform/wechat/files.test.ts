import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { DOCUMENT_TYPES, MAX_FILE_BYTES } from '../ports/files'
import { writeSheets } from '../spreadsheet/write-sheet'
import { wechatFiles } from './files'

/** Stands in for the storage: files by id, sent in the part that is asked for. */
const stored = new Map<string, Buffer>()
let sent = 0
/** How many files each call to take away named, and whether the storage fails at it. */
const calls: number[] = []
let stuck = false
const deleted = (fileID: string) => (stored.delete(fileID) ? 'SUCCESS' : 'STORAGE_FILE_NONEXIST')
let server: Server
let files: ReturnType<typeof wechatFiles>

beforeAll(async () => {
  server = createServer((request, response) => {
    const bytes = stored.get(`cloud:/${request.url}`)
    if (!bytes) return response.writeHead(404).end()
    const last = Number(/bytes=0-(\d+)/.exec(request.headers.range ?? '')?.[1] ?? bytes.length - 1)
    const part = bytes.subarray(0, last + 1)
    sent += part.length
    return response.writeHead(206, { 'content-range': `bytes 0-${part.length - 1}/${bytes.length}` }).end(part)
  })
  // A slow machine must not find a kept connection closed.
  server.keepAliveTimeout = 0
  await new Promise<void>((open) => server.listen(0, '127.0.0.1', open))
  const { port } = server.address() as AddressInfo
  const urlOf = (fileID: string) => (stored.has(fileID) ? `http://127.0.0.1:${port}/${fileID.slice(8)}` : '')
  files = wechatFiles(async () => ({
    uploadFile: async () => ({ fileID: '' }),
    getTempFileURL: async ({ fileList }) => ({
      fileList: fileList.map(({ fileID }) => ({ fileID, tempFileURL: urlOf(fileID) })),
    }),
    deleteFile: async ({ fileList }) => {
      calls.push(fileList.length)
      return { fileList: fileList.map((fileID) => ({ fileID, code: stuck ? 'FAILED' : deleted(fileID) })) }
    },
  }))
})
afterAll(() => new Promise((closed) => server.close(closed)))
beforeEach(() => {
  stored.clear()
  calls.length = 0
  stuck = false
  sent = 0
})
function put(bytes: Buffer): string {
  stored.set('cloud://documents/1', bytes)
  return 'cloud://documents/1'
}

describe("files in WeChat cloud's storage", () => {
  test('a table is known by its head alone, and read whole when asked', async () => {
    const rows = Array.from({ length: 30_000 }, (_, at) => [`第${at}行${Math.random()}`])
    const table = await buffer(writeSheets([{ name: '表', columns: [{ heading: '值', width: 9 }], rows }]))
    const fileId = put(table)
    expect(await files.inspect(fileId)).toEqual({ contentType: DOCUMENT_TYPES.xlsx, bytes: table.length })
    expect(sent).toBeLessThan(table.length)
    expect(await files.read(fileId)).toEqual(table)
  })

  test('an old Word document tells what it is only further on', async () => {
    const head = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(400_000)])
    const fileId = put(Buffer.concat([head, Buffer.from('WordDocument', 'utf16le')]))
    expect((await files.inspect(fileId))?.contentType).toBe(DOCUMENT_TYPES.doc)
  })

  test('what is larger than may be is measured, and not read', async () => {
    const fileId = put(Buffer.concat([Buffer.from('%PDF-1.7'), Buffer.alloc(MAX_FILE_BYTES)]))
    expect(await files.inspect(fileId)).toEqual({ contentType: DOCUMENT_TYPES.pdf, bytes: MAX_FILE_BYTES + 8 })
    expect(await files.read(fileId)).toBeUndefined()
  })

  test('what is not there, and what is no id of the storage, is not found', async () => {
    for (const fileId of ['cloud://documents/2', 'http://127.0.0.1/secret']) {
      expect([await files.inspect(fileId), await files.read(fileId)]).toEqual([undefined, undefined])
    }
  })

  test('what is taken away is gone, fifty at a time, and what is gone already is no fault', async () => {
    const fileId = put(Buffer.from('%PDF-1.7'))
    await files.remove([fileId, ...Array.from({ length: 60 }, (_, at) => `cloud://gone/${at}`), 'http://elsewhere/1'])
    expect([calls, await files.inspect(fileId)]).toEqual([[50, 11], undefined])
    await files.remove([fileId])
  })

  test('a storage that keeps a file is told on, so that it is tried again', async () => {
    const fileId = put(Buffer.from('%PDF-1.7'))
    stuck = true
    await expect(files.remove([fileId])).rejects.toThrow('kept files')
  })
})
