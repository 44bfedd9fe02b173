import { TASK_STATES, type TaskState } from '../../../contract/task/words'
import type { TaskProgressRecord, TaskRecord, TaskTallied } from '../../../records/task'

export type Counts = Omit<TaskProgressRecord, 'id'>
export const NO_COUNTS = Object.fromEntries([...Object.keys(TASK_STATES), 'overdue'].map((key) => [key, 0])) as Counts

/** How a task counts in those above it; what has parts counts through them. */
export const countedAs = ({ split, state, overdue }: TaskRecord): TaskTallied | undefined =>
  split ? undefined : { state, overdue }

/** Whether what the tallies hold of it is not what it is. */
export function isBehind(task: TaskRecord): boolean {
  const now = countedAs(task)
  return now?.state !== task.tallied?.state || now?.overdue !== task.tallied?.overdue
}

/** What to add to which task's counts: each task's ancestors, out of what they hold of it and into what it is. */
export function taskTallyChanges(found: readonly TaskRecord[]): ReadonlyMap<string, Counts> {
  const changes = new Map<string, Counts>()
  const add = (id: string, counted: TaskTallied | undefined, by: 1 | -1) => {
    if (!counted) return
    const change = changes.get(id) ?? { ...NO_COUNTS }
    change[counted.state as TaskState] += by
    if (counted.overdue) change.overdue += by
    changes.set(id, change)
  }
  for (const task of found) {
    for (const above of task.path.slice(0, -1)) {
      add(above, task.tallied, -1)
      add(above, countedAs(task), 1)
    }
  }
  return changes
}
