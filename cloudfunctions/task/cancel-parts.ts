import type { TimedJob } from '../../platform/handler'
import { appendEvents } from '../../platform/log/append-events'
import type { Ports } from '../../platform/ports/ports'
import { readRows } from '../../platform/read-pages'
import { type TaskRecord, tasks } from '../../records/task'
import { isOpen } from './rules/task-moves'
import { settleTask } from './settle-task'

const AT_ONCE = 20

/** Goes down from what was cancelled: its open parts are cancelled too, and theirs. */
export const cancelParts: TimedJob = {
  name: 'task-cancel-parts',
  async run(ports) {
    const { rows } = await ports.store.find(tasks, { where: { cancelling: true }, limit: AT_ONCE })
    let done = 0
    for (const task of rows) done += await cancelBelow(ports, task)
    return done
  },
}

async function cancelBelow({ store, clock }: Ports, { id }: TaskRecord): Promise<number> {
  const open: string[] = []
  for await (const part of readRows(store, tasks, { where: { parentId: id }, limit: 200 })) {
    if (isOpen(part)) open.push(part.id)
  }
  const now = clock.now()
  return store.transact(async (tx) => {
    const [task, ...parts] = [await tx.get(tasks, id), ...(await tx.getMany(tasks, open.slice(0, AT_ONCE)))]
    if (!task?.cancelling) return 0
    const left = parts.flatMap((part) => (part && isOpen(part) ? [part] : []))
    for (const { extension: _, ...part } of left) {
      const ended = { ...part, state: 'cancelled' as const, overdue: false, spreading: false, cancelling: part.split }
      await tx.put(tasks, settleTask(ended, now.toISOString()))
    }
    if (open.length <= AT_ONCE) await tx.put(tasks, settleTask({ ...task, cancelling: false }, now.toISOString()))
    const happenings = left.map(({ id: part, office, fromOffice }) => ({
      ...{ subject: `task:${part}`, kind: 'task.cancelled' as const, office: fromOffice },
      data: { office, fromOffice, state: 'cancelled', late: false },
    }))
    await appendEvents(tx, happenings, { by: 'clock', requestId: '', now })
    return left.length + 1
  })
}
