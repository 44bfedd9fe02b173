import type { Happening } from '../../platform/handler'
import { canonical, sha256 } from '../../platform/log/event-hash'
import type { Transaction } from '../../platform/ports/store'
import { type BroadcastEditionRecord, type BroadcastRecord, broadcastEditions } from '../../records/broadcast'
import { beginRuns } from './begin-runs'
import { fileUnderKeys } from './file-under-keys'
import { keepBroadcast } from './keep-broadcast'

export const editionId = (broadcastId: string, edition: number) => `${broadcastId}:${String(edition).padStart(4, '0')}`

/**
 * Releases the working copy as the next edition, in the caller's transaction: what it writes grows with the rules of the
 * audience alone, never with the people. A record without a version is new. Nobody's rights are asked here; the
 * caller puts `released(…)` into the log.
 */
export async function publishEdition<R extends BroadcastRecord>(
  tx: Transaction,
  record: R & { version?: number },
  { by, now }: { by: string; now: Date },
): Promise<R> {
  const { id: broadcastId, content, options, change } = record
  const at = now.toISOString()
  const number = record.edition + 1
  const before =
    record.edition > 0 ? await tx.get(broadcastEditions, editionId(broadcastId, record.edition)) : undefined
  const edition: BroadcastEditionRecord = {
    ...{ id: editionId(broadcastId, number), broadcastId, edition: number },
    ...{ content, options, change, at, by },
  }
  await tx.insert(broadcastEditions, edition)
  const releasedAt = record.releasedAt ?? at
  await fileUnderKeys(tx, edition, before, releasedAt)
  await beginRuns(tx, edition)
  const { sentBack: _, releaseAt: __, ...kept } = record
  // The desk may have closed the replies since; only another choice in the text itself changes that.
  const chosen = before?.options.repliesOpen !== options.repliesOpen
  return keepBroadcast(
    tx,
    {
      ...(kept as R & { version?: number }),
      ...{ state: 'live', edition: number, releasedAt, releasedBy: by },
      ...{ correcting: false, change: '', held: false },
      repliesOpen: chosen ? options.repliesOpen : record.repliesOpen,
    },
    now,
  )
}

/** What the log keeps of a release: which edition, and a digest of what it says and to whom. */
export const released = ({ id, edition, content, options }: BroadcastRecord, office: string): Happening => ({
  subject: `broadcast:${id}`,
  kind: 'broadcast.released',
  office,
  data: { edition, category: content.category, digest: sha256(canonical({ content, options })) },
})
