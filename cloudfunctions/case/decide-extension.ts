import type { CaseRecord, Extension } from '../../records/case'
import type { Stored } from '../../records/collection'

/** The last extension asked for, decided. A granted one makes a reminder due again. */
export function decideExtension(record: Stored<CaseRecord>, state: 'granted' | 'declined', at: string) {
  const extensions = record.extensions.map(
    (found): Extension => (found.state === 'asked' ? { ...found, state, decidedAt: at } : found),
  )
  return state === 'granted' ? { ...record, extensions, reminded: false, overdue: false } : { ...record, extensions }
}

/** How much was asked for, for the log. */
export const askedFor = ({ extensions, limit }: CaseRecord) => ({
  count: extensions.find(({ state }) => state === 'asked')?.count ?? 0,
  unit: limit.kind,
})
