import { NEVER, type PhotoCheckRecord, photoChecks } from '../../records/photo-check'
import { fileKey } from '../file-key'
import type { PhotoVerdict } from '../ports/content-safety'
import type { Ports } from '../ports/ports'

/** WeChat says its verdict comes within 30 minutes; then it is asked anew. */
const VERDICT_MINUTES = 30
/** A service that failed is given some time. */
const FAILED_MINUTES = 10
/** After so many times a person has to decide. */
const MOST_ASKS = 6

export type AskedPhoto = Pick<PhotoCheckRecord, 'state' | 'traceId' | 'asks' | 'again'>

/** What is on record of a photo after WeChat was asked for the `asks`th time. */
export function afterAsking({ state, traceId = '' }: PhotoVerdict, asks: number, now: Date): AskedPhoto {
  const open = state === 'held' && asks < MOST_ASKS
  const minutes = traceId ? VERDICT_MINUTES : FAILED_MINUTES
  return { state, traceId, asks, again: open ? new Date(now.getTime() + minutes * 60_000).toISOString() : NEVER }
}

/** Asks for the check of these photos; `address` is good for long enough. */
export async function askPhotos(ports: Ports, openid: string, fileIds: readonly string[]): Promise<PhotoVerdict[]> {
  const addresses = await ports.files.addresses(fileIds)
  return Promise.all(addresses.map((address) => ports.contentSafety.checkPhoto(address, openid)))
}

/** Asks for those of which nothing is on record yet: an editor that saves every few seconds asks once. */
export async function askUnchecked(
  ports: Ports,
  openid: string,
  fileIds: readonly string[],
): Promise<Map<string, AskedPhoto>> {
  if (fileIds.length === 0) return new Map()
  const known = new Set((await ports.store.getMany(photoChecks, fileIds.map(fileKey))).map(({ fileId }) => fileId))
  const unknown = fileIds.filter((fileId) => !known.has(fileId))
  if (unknown.length === 0) return new Map()
  const verdicts = await askPhotos(ports, openid, unknown)
  const now = ports.clock.now()
  return new Map(unknown.map((fileId, at) => [fileId, afterAsking(verdicts[at] ?? { state: 'held' as const }, 1, now)]))
}

export const newCheck = (fileId: string, owner: string, subject: string, asked: AskedPhoto): PhotoCheckRecord => ({
  ...{ id: fileKey(fileId), fileId, owner, subject },
  ...asked,
})
