import type { TaskRecord } from '../../records/task'
import { lookAt } from './rules/next-ring'
import { shelvesOf } from './rules/shelves-of'
import { isBehind } from './rules/task-tally'

/** A task with all that follows from the rest of it worked out anew; every write goes through here. */
export function settleTask<T extends TaskRecord>(task: T, at: string): T {
  const { alarmAt: _, ...rest } = task
  const alarmAt = task.split ? undefined : lookAt(task)
  const settled = {
    ...rest,
    ...(alarmAt ? { alarmAt } : {}),
    shelves: shelvesOf(task),
    hasHeld: task.entries.some(({ safety }) => safety === 'held'),
    toTally: isBehind(task),
    changedAt: at,
  }
  return settled as T
}
