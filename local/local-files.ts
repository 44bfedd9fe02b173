import { createHmac, timingSafeEqual } from 'node:crypto'
import { createReadStream, createWriteStream, mkdirSync } from 'node:fs'
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { decodeTime, ulid } from 'ulid'
import { findFileType } from '../platform/find-file-type'
import { documentKindOf, type FileFacts, type Files, isPhoto } from '../platform/ports/files'
import { documentName } from './document-name'

const ADDRESS_MS = 3600_000
const CUT_OFF_MS = 24 * 3600_000
const MADE_ID = /^x_[0-9A-Z]{26}$/
const FILE_ID = /^f_[0-9A-Z]{26}$/

export interface LocalFiles extends Files {
  /** Keeps an upload; `undefined` when it is not what it was offered as. */
  keep(bytes: Buffer, personId: string, as: Offered): Promise<string | undefined>
  /** The file behind an address, unless its signature is wrong or old. */
  open(
    fileId: string,
    until: string,
    signature: string,
  ): Promise<{ contentType: string; name?: string; stream: NodeJS.ReadableStream } | undefined>
  /** Removes what a stop cut off in its writing more than a day ago; returns how many. */
  sweep(): Promise<number>
  /** What people uploaded before an instant, the oldest first. */
  uploadedBefore(instant: Date): Promise<string[]>
}

/** A photo, or a document under the name that it had on the person's device. */
export type Offered = 'photo' | { document: string }

/** A document keeps its name, to be downloaded under. */
type Kept = FileFacts & { name?: string }

/** What was made for somebody to download; never taken for a photo. */
interface Made {
  name: string
  contentType: string
}

const isFile = (name: string) => FILE_ID.test(name) || MADE_ID.test(name)
/** An id says when its file came. */
const bornAt = (fileId: string) => decodeTime(fileId.slice(2))

/** Photos and documents on disk: the bytes, and beside them what was found out. Addresses are signed and end after an hour. */
export function createLocalFiles(folder: string, secret: Buffer, now: () => Date): LocalFiles {
  mkdirSync(folder, { recursive: true })
  const sign = (fileId: string, until: string) =>
    createHmac('sha256', secret).update(`${fileId} ${until}`).digest('base64url')

  async function readKept(fileId: string): Promise<Kept | undefined> {
    if (!FILE_ID.test(fileId)) return undefined
    try {
      return JSON.parse(await readFile(join(folder, `${fileId}.json`), 'utf8')) as Kept
    } catch {
      return undefined
    }
  }

  async function readMade(fileId: string): Promise<Made | undefined> {
    if (!MADE_ID.test(fileId)) return undefined
    try {
      return JSON.parse(await readFile(join(folder, `${fileId}.json`), 'utf8')) as Made
    } catch {
      return undefined
    }
  }

  const remove = async (fileId: string) => {
    await rm(join(folder, `${fileId}.json`), { force: true })
    await rm(join(folder, fileId), { force: true })
  }

  return {
    async inspect(fileId) {
      const { name: _, ...facts } = (await readKept(fileId)) ?? {}
      return 'bytes' in facts ? (facts as FileFacts) : undefined
    },
    read: async (fileId) => ((await readKept(fileId)) ? readFile(join(folder, fileId)) : undefined),
    async save(stream, { name, contentType }) {
      const fileId = `x_${ulid(now().getTime())}`
      try {
        await pipeline(stream, createWriteStream(join(folder, fileId)))
        const made: Made = { name, contentType }
        await writeFile(join(folder, `${fileId}.json`), JSON.stringify(made))
        return fileId
      } catch (fault) {
        await remove(fileId)
        throw fault
      }
    },
    async remove(fileIds) {
      for (const fileId of fileIds) if (isFile(fileId)) await remove(fileId)
    },
    async sweep() {
      const names = new Set(await readdir(folder))
      const halves = [...names].filter((name) => isFile(name) && !names.has(`${name}.json`))
      const cutOff = halves.filter((name) => bornAt(name) < now().getTime() - CUT_OFF_MS)
      for (const fileId of cutOff) await remove(fileId)
      return cutOff.length
    },
    async uploadedBefore(instant) {
      const names = new Set(await readdir(folder))
      const whole = [...names].filter((name) => FILE_ID.test(name) && names.has(`${name}.json`))
      return whole.filter((name) => bornAt(name) < instant.getTime()).sort()
    },
    async addresses(fileIds) {
      const until = String(now().getTime() + ADDRESS_MS)
      return fileIds.map((fileId) => `/files/${fileId}?until=${until}&signature=${sign(fileId, until)}`)
    },
    async keep(bytes, uploadedBy, as) {
      const found = { contentType: findFileType(bytes), bytes: bytes.length, uploadedBy }
      const kind = documentKindOf(found)
      if (as === 'photo' ? !isPhoto(found) : !kind) return undefined
      const fileId = `f_${ulid(now().getTime())}`
      const facts: Kept = as !== 'photo' && kind ? { ...found, name: documentName(as.document, kind) } : found
      await writeFile(join(folder, fileId), bytes)
      // The facts last: a file without them was not fully kept, and does not exist.
      await writeFile(join(folder, `${fileId}.json`), JSON.stringify(facts))
      return fileId
    },
    async open(fileId, until, signature) {
      const made = await readMade(fileId)
      const facts: Pick<Kept, 'contentType' | 'name'> | undefined = made ?? (await readKept(fileId))
      const expected = Buffer.from(sign(fileId, until))
      const given = Buffer.from(signature)
      const signed = given.length === expected.length && timingSafeEqual(given, expected)
      if (!facts?.contentType || !signed || Number(until) < now().getTime()) return undefined
      await stat(join(folder, fileId))
      return {
        contentType: facts.contentType,
        ...(facts.name ? { name: facts.name } : {}),
        stream: createReadStream(join(folder, fileId)),
      }
    },
  }
}
