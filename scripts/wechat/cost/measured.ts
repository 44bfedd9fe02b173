/** What one thing asks of WeChat cloud; all of it is counted against the plan's calls. */
export interface Asked {
  /** Calls of a function. */
  calls: number
  reads: number
  writes: number
  /** Starts and ends of transactions. */
  transactions: number
  storage: number
}

/**
 * By `npm run bench -- case-cost` (2026-11): the shipped mini program in the built functions on Tencent's own SDK.
 * e2e/wechat/case-cost.test.ts measures it again.
 */
export const MEASURED = {
  /** A case from the raising with a photo to the resident's yes, with every page that was opened on the way. */
  walk: { calls: 84, reads: 441, writes: 28, transactions: 12, storage: 11 },
  /** What the clock does because of it: reading the log, sealing, telling. */
  after: { calls: 0, reads: 87, writes: 43, transactions: 40, storage: 0 },
  /** One more look at it by somebody. */
  look: { calls: 1, reads: 10, writes: 0, transactions: 0, storage: 1 },
  /** A minute in which nothing happened, all functions with a timer together; their own calls are added by their number. */
  tick: { calls: 0, reads: 68, writes: 0, transactions: 0, storage: 0 },
  /** What a case weighs in the database, as text, with its log. */
  bytes: 15_751,
} as const satisfies Record<string, Asked | number>

export const askedOf = ({ calls, reads, writes, transactions, storage }: Asked): number =>
  calls + reads + writes + transactions + storage
