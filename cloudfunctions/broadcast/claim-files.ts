import type { BroadcastContent } from '../../contract/broadcast/broadcast-content'
import { Refusal } from '../../contract/errors'
import { fileKey } from '../../platform/file-key'
import type { Caller } from '../../platform/handler'
import { type AskedPhoto, askUnchecked, newCheck } from '../../platform/photo-check/ask-photos'
import { type DocumentKind, documentKindOf, isPhoto, MAX_FILE_BYTES } from '../../platform/ports/files'
import type { Ports } from '../../platform/ports/ports'
import type { Transaction } from '../../platform/ports/store'
import { type FileClaimRecord, fileClaims } from '../../records/file-claim'
import { photoChecks } from '../../records/photo-check'
import { filesInBody } from './with-addresses'

/** What goes with a notice: PDF and Word, old and new. */
const ATTACHED: (DocumentKind | undefined)[] = ['pdf', 'doc', 'docx']
type Content = Pick<BroadcastContent, 'body' | 'picture' | 'attachments'>
type Claim = Omit<FileClaimRecord, 'owner' | 'subject' | 'at'> & { asked?: AskedPhoto | undefined }

/** Every file in it: pictures, and attachments with the names they go by. */
export function filesOf({ body, picture, attachments }: Content): { fileId: string; attached?: string }[] {
  const pictures = [...new Set([...(picture ? [picture] : []), ...filesInBody(body)])]
  return [
    ...pictures.map((fileId) => ({ fileId })),
    ...attachments.map(({ fileId, name }) => ({ fileId, attached: name })),
  ]
}

/** Outside the transaction: every file is there, is what it is used as, is not too large and was not sent up by another. */
export async function lookAtFiles(ports: Ports, caller: Caller, content: Content): Promise<Claim[]> {
  const files = filesOf(content)
  const claims = await ports.store.getMany(fileClaims, [...new Set(files.map(({ fileId }) => fileKey(fileId)))])
  const known = new Map(claims.map((claim) => [claim.fileId, claim]))
  const looked = files.map(async ({ fileId, attached }): Promise<Claim> => {
    // An editor saves every few seconds; what is claimed has been looked at.
    const facts = known.get(fileId) ?? (await ports.files.inspect(fileId))
    const unfit = attached !== undefined && new Refusal('attachment_unfit', { name: `“${attached}”` })
    if (!facts) throw unfit || new Refusal('photo_missing')
    if ('uploadedBy' in facts && facts.uploadedBy && facts.uploadedBy !== caller.id)
      throw new Refusal('photo_not_yours')
    const { contentType, bytes } = facts
    const fits = unfit ? ATTACHED.includes(documentKindOf({ contentType })) : isPhoto({ contentType })
    if (!fits || !contentType) throw unfit || new Refusal('photo_not_image')
    if (bytes > MAX_FILE_BYTES) {
      throw unfit || new Refusal('photo_too_large', { size: `${Math.ceil(bytes / 1024 / 1024)} MB` })
    }
    return { id: fileKey(fileId), fileId, contentType, bytes }
  })
  const all = [...new Map((await Promise.all(looked)).map((claim) => [claim.id, claim])).values()]
  const asked = await askUnchecked(
    ports,
    caller.openid,
    all.filter(isPhoto).map(({ fileId }) => fileId),
  )
  return all.map((claim) => ({ ...claim, asked: asked.get(claim.fileId) }))
}

/** Inside it: the first to use a file owns it; beyond that only those who write this broadcast with its owner use it. */
export async function claimFiles(tx: Transaction, caller: Caller, files: Claim[], subject: string, at: string) {
  const ids = files.map(({ id }) => id)
  const claimed = new Map((await tx.getMany(fileClaims, ids)).map((claim) => [claim.id, claim]))
  const checked = new Set((await tx.getMany(photoChecks, ids)).map(({ id }) => id))
  for (const { asked, ...file } of files) {
    const claim = claimed.get(file.id)
    if (claim && claim.owner !== caller.id && claim.subject !== subject) throw new Refusal('photo_not_yours')
    if (!claim) await tx.insert(fileClaims, { ...file, owner: caller.id, subject, at })
    if (asked && !checked.has(file.id)) await tx.insert(photoChecks, newCheck(file.fileId, caller.id, subject, asked))
  }
}
