import type { CaseRecord } from '../../records/case'

/** The case with these entries passed; the flag that something is held follows from the rest. */
export function passEntries<C extends CaseRecord>(record: C, entryIds: readonly string[]): C {
  const entries = record.entries.map((entry) =>
    entryIds.includes(entry.id) ? { ...entry, safety: 'passed' as const } : entry,
  )
  return { ...record, entries, hasHeld: entries.some((entry) => entry.safety === 'held') }
}
