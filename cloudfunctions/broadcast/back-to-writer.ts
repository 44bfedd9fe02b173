import type { BroadcastRecord } from '../../records/broadcast'

/** Not to be released as it is: a draft again, or the correction of what is out; its change has to be said anew. */
export function backToWriter<R extends BroadcastRecord>(record: R, reason: string): R {
  const { releaseAt: _, ...kept } = record
  return { ...(kept as R), state: record.edition > 0 ? 'live' : 'draft', held: false, sentBack: reason }
}
