import { createHash } from 'node:crypto'
import stringify from 'safe-stable-stringify'
import type { EventRecord } from '../../records/event'

export const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')

/** The same text whatever order a backend gives the keys back in. */
export const canonical = (value: unknown): string => stringify(value) ?? 'null'

/** Before a chain's first event there is nothing: 64 zeros. */
export const GENESIS = '0'.repeat(64)

/**
 * Hash of an event: SHA-256 over its content and the hash before it. `pending` is left out, since readers empty it
 * after the fact; everything else is under the hash, so altering any of it breaks the chain from there on.
 */
export function eventHash(event: Omit<EventRecord, 'hash' | 'pending'>): string {
  const { id, subject, seq, kind, at, day, by, office, data, requestId, previousHash } = event
  return sha256(canonical({ id, subject, seq, kind, at, day, by, office, data, requestId, previousHash }))
}

export const eventId = (subject: string, seq: number) => `${subject}:${String(seq).padStart(8, '0')}`
