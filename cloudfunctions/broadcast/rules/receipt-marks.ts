import { missingKey, type ReceiptRecord, receiptIdOf } from '../../../records/receipt'

export type ReceiptMarks = ReceiptRecord['tallied']
export const NO_MARKS: ReceiptMarks = {
  ...{ delivered: false, read: false, understood: false },
  ...{ due: false, acknowledged: false },
}

/** A receipt before anything is in it. */
export const newReceipt = (broadcastId: string, personId: string, path: readonly string[]): ReceiptRecord => ({
  ...{ id: receiptIdOf(broadcastId, personId), broadcastId, personId, path: [...path] },
  ...{ delivered: false, readEdition: 0, understood: false, due: false },
  ...{ tallied: NO_MARKS, talliedPath: [], toTally: false, missingIn: [] },
})

/** What a tally counts of it. */
export const marksOf = (receipt: ReceiptRecord): ReceiptMarks => ({
  delivered: receipt.delivered,
  read: receipt.readEdition > 0,
  understood: receipt.understood,
  due: receipt.due,
  acknowledged: receipt.acknowledgedAt !== undefined,
})

/** With all that follows from what is in it: whether somebody is still missing, and whether the tallies are behind. */
export function settled<T extends ReceiptRecord>(receipt: T): T {
  const { broadcastId, path, due, acknowledgedAt, tallied, talliedPath } = receipt
  const marks = marksOf(receipt)
  const some = Object.values(marks).some(Boolean)
  const behind = (Object.keys(marks) as (keyof ReceiptMarks)[]).some((mark) => marks[mark] !== tallied[mark])
  return {
    ...receipt,
    missingIn: due && !acknowledgedAt ? path.map((place) => missingKey(broadcastId, place)) : [],
    toTally: behind || (some && path.join() !== talliedPath.join()),
  }
}
