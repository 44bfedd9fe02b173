import type { Transaction } from '../../platform/ports/store'
import { type ReceiptRecord, receiptIdOf, receipts } from '../../records/receipt'
import type { Reading } from './read-released'
import { countedAt } from './rules/due-post'
import { newReceipt, settled } from './rules/receipt-marks'

interface Whose {
  broadcastId: string
  personId: string
  /** What the first receipt is counted under (rules/due-post.ts `countedAt`). */
  path: readonly string[]
}

/** Whose receipt it is, of somebody who reads. */
export const receiptOf = (personId: string, { broadcast, edition, place }: Reading): Whose => ({
  ...{ broadcastId: broadcast.id, personId, path: countedAt(edition.options.audience, place) },
})

/** Changes a person's receipt or makes it; writes nothing where nothing changes. Returns what it is now. */
export async function changeReceipt(
  tx: Transaction,
  { broadcastId, personId, path }: Whose,
  change: (receipt: ReceiptRecord) => Partial<ReceiptRecord>,
): Promise<ReceiptRecord> {
  const found = await tx.get(receipts, receiptIdOf(broadcastId, personId))
  const before = found ?? newReceipt(broadcastId, personId, path)
  const after = settled({ ...before, ...change(before) })
  const same = JSON.stringify(after) === JSON.stringify(before)
  if (found && !same) await tx.put(receipts, { ...after, version: found.version })
  if (!found && !same) await tx.insert(receipts, after)
  return after
}
