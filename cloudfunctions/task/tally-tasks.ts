import type { TimedJob } from '../../platform/handler'
import type { Transaction } from '../../platform/ports/store'
import { type TaskProgressRecord, type TaskRecord, taskProgresses, tasks } from '../../records/task'
import { type Counts, countedAs, NO_COUNTS, taskTallyChanges } from './rules/task-tally'

/** Few enough that those above them fit one transaction too. */
const PAGE = 50

/**
 * Folds where tasks stand into what is shown above them. The task itself says what is counted of it already, in the same
 * transaction, so killed, repeated or two at once it counts nothing twice.
 */
export const tallyTasks: TimedJob = {
  name: 'task-tally',
  async run({ store }) {
    const { rows } = await store.find(tasks, { where: { toTally: true }, limit: PAGE })
    if (rows.length === 0) return 0
    return store.transact(async (tx) => {
      const current = await tx.getMany(
        tasks,
        rows.map(({ id }) => id),
      )
      const behind = current.filter(({ toTally }) => toTally)
      await applyChanges(tx, taskTallyChanges(behind))
      for (const task of behind) await tx.put(tasks, inStep(task))
      return behind.length
    })
  },
}

function inStep<T extends TaskRecord>({ tallied: _, ...task }: T): T {
  const counted = countedAs(task as unknown as TaskRecord)
  return { ...task, ...(counted ? { tallied: counted } : {}), toTally: false } as unknown as T
}

async function applyChanges(tx: Transaction, changes: ReadonlyMap<string, Counts>): Promise<void> {
  const found = new Map((await tx.getMany(taskProgresses, [...changes.keys()])).map((row) => [row.id, row]))
  for (const [id, change] of changes) {
    const before = found.get(id)
    const counts = { ...change }
    for (const key of Object.keys(NO_COUNTS) as (keyof Counts)[]) counts[key] += before?.[key] ?? 0
    const next: TaskProgressRecord = { id, ...counts }
    if (before) await tx.put(taskProgresses, { ...next, version: before.version })
    else await tx.insert(taskProgresses, next)
  }
}
