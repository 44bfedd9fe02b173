import { districtDay } from '../../contract/district-time'
import { chains, EVENT_READERS, type EventRecord, events } from '../../records/event'
import type { Happening } from '../handler'
import type { Transaction } from '../ports/store'
import { eventHash, eventId, GENESIS } from './event-hash'

/**
 * Writes what happened into the log, in the transaction that made it happen. Each subject's events are numbered and
 * hashed onto its chain; the chain's end is locked by reading it, so two writers never share a number.
 */
export async function appendEvents(
  tx: Transaction,
  happenings: readonly Happening[],
  who: { by: string; requestId: string; now: Date },
): Promise<void> {
  const subjects = [...new Set(happenings.map((happening) => happening.subject))]
  const ends = new Map((await tx.getMany(chains, subjects)).map((chain) => [chain.id, chain]))
  const at = who.now.toISOString()
  for (const subject of subjects) {
    const end = ends.get(subject)
    let seq = end?.seq ?? 0
    let previousHash = end?.hash ?? GENESIS
    for (const happening of happenings) {
      if (happening.subject !== subject) continue
      seq += 1
      const content = {
        id: eventId(subject, seq),
        subject,
        seq,
        kind: happening.kind,
        at,
        day: districtDay(at),
        by: who.by,
        office: happening.office ?? '',
        data: happening.data ?? {},
        requestId: who.requestId,
        previousHash,
      }
      const hash = eventHash(content)
      const event: EventRecord = { ...content, hash, pending: [...EVENT_READERS[happening.kind]] }
      await tx.insert(events, event)
      previousHash = hash
    }
    if (end) await tx.put(chains, { ...end, seq, hash: previousHash })
    else await tx.insert(chains, { id: subject, seq, hash: previousHash })
  }
}
