import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { CloudError } from './cloud-error'

/** What the storage's actions carry. */
export interface StorageCall {
  action: string
  path?: string
  method?: string
  file_list?: { fileid: string; max_age?: number }[]
  fileid_list?: string[]
}
const BUCKET = 'cloud://test-env.bucket/'

/** WeChat cloud's storage: files by id, an upload by PUT with a token, and addresses that end. */
export class Storage {
  readonly files = new Map<string, Buffer>()
  private readonly uploads = new Map<string, string>()
  private readonly addresses = new Map<string, { fileId: string; until: number }>()

  constructor(
    private readonly base: () => string,
    private readonly now: () => number = Date.now,
  ) {}

  /** As a phone's upload leaves it. */
  put(cloudPath: string, bytes: Buffer): string {
    this.files.set(`${BUCKET}${cloudPath}`, bytes)
    return `${BUCKET}${cloudPath}`
  }

  act(call: StorageCall): object {
    if (call.action === 'storage.getUploadMetadata') return { data: this.metadata(call) }
    if (call.action === 'storage.batchGetDownloadUrl') {
      return { data: { download_list: (call.file_list ?? []).map((file) => this.address(file)) } }
    }
    if (call.action === 'storage.batchDeleteFile') {
      const ids = call.fileid_list ?? []
      if (ids.length > 50) throw new CloudError('INVALID_PARAM', 'at most 50 files at once')
      return { data: { delete_list: ids.map((fileID) => ({ fileID, code: this.remove(fileID) })) } }
    }
    throw new CloudError('INVALID_ACTION', `${call.action} is not understood here`)
  }

  /** The bucket's own door: PUT with the token that the metadata gave, GET (whole, or the first bytes) by an address. */
  async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const key = (request.url ?? '').split('/').pop() ?? ''
    if (request.method === 'PUT') {
      const fileId = this.uploads.get(key)
      if (!fileId || request.headers['x-cos-security-token'] !== `token-${key}`) {
        response.writeHead(403).end('<Error><Code>AccessDenied</Code></Error>')
        return
      }
      const parts: Buffer[] = []
      for await (const part of request) parts.push(part as Buffer)
      this.files.set(fileId, Buffer.concat(parts))
      response.writeHead(200).end()
      return
    }
    const found = this.addresses.get(key)
    const bytes = found && found.until >= this.now() ? this.files.get(found.fileId) : undefined
    if (!bytes) {
      response.writeHead(404).end()
      return
    }
    const last = /bytes=0-(\d+)/.exec(request.headers.range ?? '')?.[1]
    const part = last === undefined ? bytes : bytes.subarray(0, Number(last) + 1)
    const range = last === undefined ? {} : { 'content-range': `bytes 0-${part.length - 1}/${bytes.length}` }
    response.writeHead(last === undefined ? 200 : 206, range).end(part)
  }

  private metadata({ path = '', method }: StorageCall): object {
    if (method !== 'put' || !path) throw new CloudError('INVALID_PARAM', 'an upload has a path and is put')
    const key = randomUUID()
    this.uploads.set(key, `${BUCKET}${path}`)
    const fileId = `${BUCKET}${path}`
    return { url: `${this.base()}/bucket/${key}`, token: `token-${key}`, authorization: key, fileId, cosFileId: key }
  }

  private address({ fileid: fileID, max_age: seconds = 7200 }: { fileid: string; max_age?: number }): object {
    if (!this.files.has(fileID)) return { fileID, tempFileURL: '', code: 'STORAGE_FILE_NONEXIST' }
    const key = randomUUID()
    this.addresses.set(key, { fileId: fileID, until: this.now() + seconds * 1000 })
    return { fileID, tempFileURL: `${this.base()}/bucket/${key}`, code: 'SUCCESS' }
  }

  private remove(fileId: string): string {
    return this.files.delete(fileId) ? 'SUCCESS' : 'STORAGE_FILE_NONEXIST'
  }
}
