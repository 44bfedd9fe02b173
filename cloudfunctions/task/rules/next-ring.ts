import { addDays, endOfDay, startOfDay } from '../../../contract/district-time'
import type { TaskRecord } from '../../../records/task'

export type Ring = TaskRecord['rung'][number]
const HOURS_9 = 9 * 3_600_000

/** When each is due: at nine on the third day and on the day before, and as the last day ends. */
const RINGS: readonly { ring: Ring; at(dueOn: string): Date }[] = [
  { ring: 'soon', at: (dueOn) => new Date(startOfDay(addDays(dueOn, -3)).getTime() + HOURS_9) },
  { ring: 'tomorrow', at: (dueOn) => new Date(startOfDay(addDays(dueOn, -1)).getTime() + HOURS_9) },
  { ring: 'overdue', at: (dueOn) => new Date(endOfDay(dueOn).getTime() + 1) },
]

/** The next thing that the clock has to do with it; none for what is handed in or ended. */
export function nextRing({ state, dueOn, rung }: Pick<TaskRecord, 'state' | 'dueOn' | 'rung'>) {
  if (state !== 'sent' && state !== 'accepted') return undefined
  const next = RINGS.find(({ ring }) => !rung.includes(ring))
  return next && { ring: next.ring, at: next.at(dueOn).toISOString() }
}

/** Reminders whose time had passed when the date was set say nothing new. */
export const rungBefore = (dueOn: string, now: Date): Ring[] =>
  RINGS.filter(({ ring, at }) => ring !== 'overdue' && at(dueOn) <= now).map(({ ring }) => ring)
