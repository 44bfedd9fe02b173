import type { TimedJob } from '../../platform/handler'
import { appendEvents } from '../../platform/log/append-events'
import type { Ports } from '../../platform/ports/ports'
import { tasks } from '../../records/task'
import { nextRing } from './rules/next-ring'
import { settleTask } from './settle-task'

const PAGE = 100

/** Reminds before the day, and marks as overdue after it, each once; what is due is told by the log's reader. */
export const ringTasks: TimedJob = {
  name: 'task-alarms',
  async run(ports) {
    const where = { alarmAt: { lte: ports.clock.now().toISOString() } }
    const order = { field: 'alarmAt', direction: 'asc' } as const
    const { rows } = await ports.store.find(tasks, { where, order, limit: PAGE })
    let rung = 0
    for (const { id } of rows) rung += await ring(ports, id)
    return rung
  },
}

function ring({ store, clock }: Ports, id: string): Promise<number> {
  const now = clock.now()
  return store.transact(async (tx) => {
    const task = await tx.get(tasks, id)
    const next = task && !task.split ? nextRing(task) : undefined
    if (!task || !next || next.at > now.toISOString()) return 0
    const overdue = task.overdue || next.ring === 'overdue'
    await tx.put(tasks, settleTask({ ...task, overdue, rung: [...task.rung, next.ring] }, now.toISOString()))
    const kind = next.ring === 'overdue' ? ('task.overdue' as const) : ('task.reminded' as const)
    const data = { office: task.office, fromOffice: task.fromOffice, state: task.state, ring: next.ring }
    await appendEvents(tx, [{ subject: `task:${id}`, kind, data }], { by: 'clock', requestId: '', now })
    return 1
  })
}
