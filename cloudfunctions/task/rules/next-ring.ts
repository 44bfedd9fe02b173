import { addDays, endOfDay, startOfDay } from '../../../contract/district-time'
import { workingDaysBefore } from '../../../contract/working-days'
import type { TaskRecord } from '../../../records/task'

export type Ring = TaskRecord['rung'][number]
type Ringing = Pick<TaskRecord, 'state' | 'dueOn' | 'rung'>
const HOURS_9 = 9 * 3_600_000
/** Before it no reminder can be due, however long the holidays in between. */
const EARLIEST_DAYS = 45

const nineOn = (day: string) => new Date(startOfDay(day).getTime() + HOURS_9)

/** When each is due: at nine, three working days and one working day before the last day, and as the last day ends. */
const RINGS: readonly { ring: Ring; at(dueOn: string, isWorking: (day: string) => boolean): Date }[] = [
  { ring: 'soon', at: (dueOn, isWorking) => nineOn(workingDaysBefore(dueOn, 3, isWorking)) },
  { ring: 'tomorrow', at: (dueOn, isWorking) => nineOn(workingDaysBefore(dueOn, 1, isWorking)) },
  { ring: 'overdue', at: (dueOn) => new Date(endOfDay(dueOn).getTime() + 1) },
]
const rings = ({ state }: Pick<TaskRecord, 'state'>) => state === 'sent' || state === 'accepted'
const nextOf = ({ rung }: Ringing) => RINGS.find(({ ring }) => !rung.includes(ring))

/** The next thing that the clock has to do with it, by the district's calendar; none for what is handed in or ended. */
export function nextRing(task: Ringing, isWorking: (day: string) => boolean) {
  const next = rings(task) ? nextOf(task) : undefined
  return next && { ring: next.ring, at: next.at(task.dueOn, isWorking).toISOString() }
}

/** When the clock looks at it next: without the calendar at hand, never later than the reminder itself. */
export function lookAt(task: Ringing): string | undefined {
  const next = rings(task) ? nextOf(task) : undefined
  if (!next) return undefined
  const at = next.ring === 'overdue' ? next.at(task.dueOn, () => true) : nineOn(addDays(task.dueOn, -EARLIEST_DAYS))
  return at.toISOString()
}
