import type { TimedJob } from '../../platform/handler'
import type { Transaction } from '../../platform/ports/store'
import { type ReceiptRecord, type ReceiptTallyRecord, receipts, receiptTallies } from '../../records/receipt'
import { marksOf, NO_MARKS, settled } from './rules/receipt-marks'
import { type TallyChange, tallyChanges } from './rules/tally-changes'

/** Few enough that the organisations they are counted in fit one transaction too. */
const PAGE = 50

/**
 * Folds what receipts say and the tallies do not hold yet into the tallies. The receipt itself says what they hold of
 * it, in the same transaction, so killed, repeated or two at once it counts nobody twice.
 */
export const tallyReceipts: TimedJob = {
  name: 'broadcast-tally-receipts',
  async run({ store }) {
    const { rows } = await store.find(receipts, { where: { toTally: true }, limit: PAGE })
    if (rows.length === 0) return 0
    return store.transact(async (tx) => {
      const current = await tx.getMany(
        receipts,
        rows.map(({ id }) => id),
      )
      const behind = current.filter(({ toTally }) => toTally)
      await applyChanges(tx, tallyChanges(behind))
      for (const receipt of behind) await tx.put(receipts, inStep(receipt))
      return behind.length
    })
  },
}

const inStep = <T extends ReceiptRecord>(receipt: T): T =>
  settled({ ...receipt, tallied: marksOf(receipt), talliedPath: receipt.path })

async function applyChanges(tx: Transaction, changes: ReadonlyMap<string, TallyChange>): Promise<void> {
  const found = new Map((await tx.getMany(receiptTallies, [...changes.keys()])).map((tally) => [tally.id, tally]))
  for (const [id, change] of changes) {
    const tally = found.get(id)
    const counts = { ...change }
    for (const mark of Object.keys(NO_MARKS) as (keyof TallyChange)[]) counts[mark] += tally?.[mark] ?? 0
    const next: ReceiptTallyRecord = { id, ...counts }
    if (tally) await tx.put(receiptTallies, { ...next, version: tally.version })
    else await tx.insert(receiptTallies, next)
  }
}
