import { type ReceiptRecord, tallyIdOf } from '../../../records/receipt'
import { marksOf, type ReceiptMarks } from './receipt-marks'

export type TallyChange = Record<keyof ReceiptMarks, number>
const NOTHING: TallyChange = { delivered: 0, read: 0, understood: 0, due: 0, acknowledged: 0 }

/** What to add to which tally: out of where a receipt was counted, into where it is counted now. */
export function tallyChanges(receipts: readonly ReceiptRecord[]): ReadonlyMap<string, TallyChange> {
  const changes = new Map<string, TallyChange>()
  for (const receipt of receipts) {
    add(changes, receipt, receipt.talliedPath, receipt.tallied, -1)
    add(changes, receipt, receipt.path, marksOf(receipt), 1)
  }
  return changes
}

function add(
  changes: Map<string, TallyChange>,
  { broadcastId }: ReceiptRecord,
  path: readonly string[],
  marks: ReceiptMarks,
  by: 1 | -1,
): void {
  for (const place of path) {
    const id = tallyIdOf(broadcastId, place)
    const change = changes.get(id) ?? { ...NOTHING }
    for (const mark of Object.keys(NOTHING) as (keyof TallyChange)[]) if (marks[mark]) change[mark] += by
    changes.set(id, change)
  }
}
