import type { Transaction } from '../../platform/ports/store'
import { type ReceiptRecord, receiptIdOf, receipts } from '../../records/receipt'
import { DISTRICT } from './rules/audience'
import { newReceipt, settled } from './rules/receipt-marks'

interface Whose {
  broadcastId: string
  personId: string
  /** Where the person lives: what the first receipt is counted under. */
  home: readonly string[]
}

/** Changes a person's receipt or makes it; writes nothing where nothing changes. Returns what it is now. */
export async function changeReceipt(
  tx: Transaction,
  { broadcastId, personId, home }: Whose,
  change: (receipt: ReceiptRecord) => Partial<ReceiptRecord>,
): Promise<ReceiptRecord> {
  const found = await tx.get(receipts, receiptIdOf(broadcastId, personId))
  const before = found ?? newReceipt(broadcastId, personId, home.length > 0 ? home : [DISTRICT])
  const after = settled({ ...before, ...change(before) })
  const same = JSON.stringify(after) === JSON.stringify(before)
  if (found && !same) await tx.put(receipts, { ...after, version: found.version })
  if (!found && !same) await tx.insert(receipts, after)
  return after
}
