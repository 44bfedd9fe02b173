import { Refusal } from '../contract/errors'
import { fileClaims } from '../records/file-claim'
import { photoChecks } from '../records/photo-check'
import { fileKey } from './file-key'
import type { Caller } from './handler'
import { type AskedPhoto, askUnchecked, newCheck } from './photo-check/ask-photos'
import { type FileFacts, isPhoto, MAX_FILE_BYTES } from './ports/files'
import type { Ports } from './ports/ports'
import type { Transaction } from './ports/store'

export type CheckedPhotos = {
  fileId: string
  facts: FileFacts & { contentType: string }
  /** Absent where its content check is on record. */
  asked?: AskedPhoto | undefined
}[]

/**
 * Outside the transaction: every photo is there, is a photo, is not too large and was not sent up by somebody else; then
 * its content check is asked for.
 */
export async function checkPhotos(ports: Ports, caller: Caller, fileIds: readonly string[]): Promise<CheckedPhotos> {
  const unique = [...new Set(fileIds)]
  const facts = await Promise.all(unique.map((fileId) => ports.files.inspect(fileId)))
  const fit = unique.map((fileId, index) => {
    const found = facts[index]
    if (!found) throw new Refusal('photo_missing')
    if (found.uploadedBy && found.uploadedBy !== caller.id) throw new Refusal('photo_not_yours')
    if (!found.contentType || !isPhoto(found)) throw new Refusal('photo_not_image')
    if (found.bytes > MAX_FILE_BYTES) {
      throw new Refusal('photo_too_large', { size: `${Math.ceil(found.bytes / 1024 / 1024)} MB` })
    }
    return { fileId, facts: { ...found, contentType: found.contentType } }
  })
  const asked = await askUnchecked(ports, caller.openid, unique)
  return fit.map((photo) => ({ ...photo, asked: asked.get(photo.fileId) }))
}

/** Inside it: the first to use a file owns it, and nobody else can ever use it. */
export async function claimPhotos(tx: Transaction, caller: Caller, photos: CheckedPhotos, subject: string, at: string) {
  const ids = photos.map(({ fileId }) => fileKey(fileId))
  const claimed = new Map((await tx.getMany(fileClaims, ids)).map((claim) => [claim.id, claim]))
  const checked = new Set((await tx.getMany(photoChecks, ids)).map(({ id }) => id))
  for (const [index, { fileId, facts, asked }] of photos.entries()) {
    const id = ids[index] as string
    const owner = claimed.get(id)?.owner
    if (owner && owner !== caller.id) throw new Refusal('photo_not_yours')
    const { contentType, bytes } = facts
    if (!owner) await tx.insert(fileClaims, { id, fileId, owner: caller.id, subject, contentType, bytes, at })
    if (asked && !checked.has(id)) await tx.insert(photoChecks, newCheck(fileId, caller.id, subject, asked))
  }
  return photos.map(({ fileId }) => fileId)
}
