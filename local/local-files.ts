import { createHmac, timingSafeEqual } from 'node:crypto'
import { createReadStream, mkdirSync } from 'node:fs'
import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ulid } from 'ulid'
import { findImageType } from '../platform/find-image-type'
import type { FileFacts, Files } from '../platform/ports/files'

const ADDRESS_MS = 3600_000
const FILE_ID = /^f_[0-9A-Z]{26}$/

export interface LocalFiles extends Files {
  /** Keeps an upload; `undefined` when it is no photo. */
  keep(bytes: Buffer, personId: string): Promise<string | undefined>
  /** The file behind an address, unless its signature is wrong or old. */
  open(
    fileId: string,
    until: string,
    signature: string,
  ): Promise<{ contentType: string; stream: NodeJS.ReadableStream } | undefined>
}

/** Photos on disk: the bytes, and beside them what was found out. Addresses are signed and end after an hour. */
export function createLocalFiles(folder: string, secret: Buffer, now: () => Date): LocalFiles {
  mkdirSync(folder, { recursive: true })
  const sign = (fileId: string, until: string) =>
    createHmac('sha256', secret).update(`${fileId} ${until}`).digest('base64url')

  async function inspect(fileId: string): Promise<FileFacts | undefined> {
    if (!FILE_ID.test(fileId)) return undefined
    try {
      return JSON.parse(await readFile(join(folder, `${fileId}.json`), 'utf8')) as FileFacts
    } catch {
      return undefined
    }
  }

  return {
    inspect,
    async addresses(fileIds) {
      const until = String(now().getTime() + ADDRESS_MS)
      return fileIds.map((fileId) => `/files/${fileId}?until=${until}&signature=${sign(fileId, until)}`)
    },
    async keep(bytes, uploadedBy) {
      const contentType = findImageType(bytes)
      if (!contentType) return undefined
      const fileId = `f_${ulid()}`
      const facts: FileFacts = { contentType, bytes: bytes.length, uploadedBy }
      await writeFile(join(folder, fileId), bytes)
      // The facts last: a file without them was not fully kept, and does not exist.
      await writeFile(join(folder, `${fileId}.json`), JSON.stringify(facts))
      return fileId
    },
    async open(fileId, until, signature) {
      const facts = await inspect(fileId)
      const expected = Buffer.from(sign(fileId, until))
      const given = Buffer.from(signature)
      const signed = given.length === expected.length && timingSafeEqual(given, expected)
      if (!facts?.contentType || !signed || Number(until) < now().getTime()) return undefined
      await stat(join(folder, fileId))
      return { contentType: facts.contentType, stream: createReadStream(join(folder, fileId)) }
    },
  }
}
