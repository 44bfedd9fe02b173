import { canonical, sha256 } from '../../platform/log/event-hash'
import type { CaseRecord, Entry } from '../../records/case'

/** Adds what somebody wrote; ids are `e1`, `e2` … in the order of writing. */
export function withEntry<C extends CaseRecord>(record: C, entry: Omit<Entry, 'id'>): { record: C; entry: Entry } {
  const added: Entry = { id: `e${record.entries.length + 1}`, ...entry }
  const hasHeld = record.hasHeld || added.safety === 'held'
  return { record: { ...record, entries: [...record.entries, added], hasHeld }, entry: added }
}

/** The digest that the log keeps instead of the words. */
export const digestOf = ({ text, points, photos, guide }: Entry) =>
  sha256(canonical({ text, points: points ?? [], photos, ...(guide ? { guide } : {}) }))
