import type { Transaction } from '../../platform/ports/store'
import { type BroadcastRecord, broadcasts } from '../../records/broadcast'
import type { Stored } from '../../records/collection'
import { desksOf } from './rules/desks'

/** Writes it with the lists that it stands in, which follow from its state; a new one is without a version. */
export async function keepBroadcast<R extends BroadcastRecord>(
  tx: Transaction,
  record: R & { version?: number },
  now: Date,
): Promise<R> {
  const next = { ...record, desks: desksOf(record), changedAt: now.toISOString() }
  if (next.version === undefined) await tx.insert(broadcasts, next)
  else await tx.put(broadcasts, next as Stored<BroadcastRecord>)
  return next
}
