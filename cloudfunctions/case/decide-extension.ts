import type { CaseRecord, Extension } from '../../records/case'
import type { Stored } from '../../records/collection'
import type { Calendar } from './rules/calendar'
import { currentDeadline } from './rules/reset-clock'

/** The last extension asked for, decided. More time that reaches beyond now takes 超期 back and makes a reminder due again. */
export function decideExtension(
  record: Stored<CaseRecord>,
  state: 'granted' | 'declined',
  at: string,
  calendar: Calendar,
): Stored<CaseRecord> {
  const extensions = record.extensions.map(
    (found): Extension => (found.state === 'asked' ? { ...found, state, decidedAt: at } : found),
  )
  if (state === 'declined') return { ...record, extensions }
  const { dueAt = at } = currentDeadline({ ...record, extensions }, calendar)
  return { ...record, extensions, ...(dueAt > at ? { overdue: false, reminded: false } : {}) }
}

/** How much was asked for, for the log. */
export const askedFor = ({ extensions, limit }: CaseRecord) => ({
  count: extensions.find(({ state }) => state === 'asked')?.count ?? 0,
  unit: limit.kind,
})
