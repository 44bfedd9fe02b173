import { randomUUID } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { findFileType, isCompound } from '../find-file-type'
import { type FileFacts, type Files, MAX_FILE_BYTES } from '../ports/files'

/** Enough for the header of a photo with the camera's own notes before it, or the first parts of a document. */
const HEAD_BYTES = 256 * 1024
const ADDRESS_SECONDS = 3600
/** WeChat takes away at most so many in one call. */
const REMOVED_TOGETHER = 50

export interface CloudFiles {
  uploadFile(request: { cloudPath: string; fileContent: NodeJS.ReadableStream }): Promise<{ fileID: string }>
  getTempFileURL(request: { fileList: { fileID: string; maxAge: number }[] }): Promise<{
    fileList: { fileID: string; tempFileURL: string; code?: string }[]
  }>
  deleteFile(request: { fileList: string[] }): Promise<{ fileList: { fileID: string; code?: string }[] }>
}

/**
 * Files in WeChat cloud's storage, where phones upload by themselves. What a file is is read from its first bytes and
 * its size from the reply's head; who uploaded it is not known there, so the first to use it owns it.
 */
export function wechatFiles(cloud: () => Promise<CloudFiles>): Files {
  async function addresses(fileIds: readonly string[]): Promise<string[]> {
    if (fileIds.length === 0) return []
    const asked = fileIds.map((fileID) => ({ fileID, maxAge: ADDRESS_SECONDS }))
    const { fileList } = await (await cloud()).getTempFileURL({ fileList: asked })
    const byId = new Map(fileList.map((file) => [file.fileID, file.tempFileURL]))
    return fileIds.map((fileId) => byId.get(fileId) ?? '')
  }

  /** Up to `most` bytes from the start, and how many there are. */
  async function fetchHead(fileId: string, most: number): Promise<{ bytes: Buffer; whole: number } | undefined> {
    if (!fileId.startsWith('cloud://')) return undefined
    const [address] = await addresses([fileId])
    if (!address) return undefined
    const reply = await fetch(address, { headers: { range: `bytes=0-${most - 1}` } })
    if (!reply.ok) return undefined
    const sent = Buffer.from(await reply.arrayBuffer())
    const whole = Number(reply.headers.get('content-range')?.split('/')[1] ?? sent.length)
    return { bytes: sent.subarray(0, most), whole }
  }

  async function read(fileId: string): Promise<Buffer | undefined> {
    const found = await fetchHead(fileId, MAX_FILE_BYTES)
    return found && found.whole <= MAX_FILE_BYTES ? found.bytes : undefined
  }

  async function inspect(fileId: string): Promise<FileFacts | undefined> {
    const head = await fetchHead(fileId, HEAD_BYTES)
    if (!head) return undefined
    const telling = isCompound(head.bytes) ? ((await read(fileId)) ?? head.bytes) : head.bytes
    return { contentType: findFileType(telling), bytes: head.whole }
  }

  /** By way of the disk: the storage wants to know the length before the first byte. */
  async function save(stream: Readable, { name }: { name: string }): Promise<string> {
    const secret = randomUUID()
    const onDisk = join(tmpdir(), secret)
    try {
      await pipeline(stream, createWriteStream(onDisk))
      const fileContent = createReadStream(onDisk)
      return (await (await cloud()).uploadFile({ cloudPath: `exports/${secret}/${name}`, fileContent })).fileID
    } finally {
      await rm(onDisk, { force: true })
    }
  }

  async function remove(fileIds: readonly string[]): Promise<void> {
    const ours = fileIds.filter((fileId) => fileId.startsWith('cloud://'))
    for (let from = 0; from < ours.length; from += REMOVED_TOGETHER) {
      const fileList = ours.slice(from, from + REMOVED_TOGETHER)
      const reply = await (await cloud()).deleteFile({ fileList })
      const failed = reply.fileList.filter(({ code }) => code && code !== 'SUCCESS').map(({ fileID }) => fileID)
      // One that is gone already has no address; any other must be tried again.
      if ((await addresses(failed)).some(Boolean)) throw new Error('the storage kept files that were to be taken away')
    }
  }

  return { addresses, inspect, read, save, remove }
}
