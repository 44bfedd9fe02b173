import { readCalendar } from '../../platform/calendar/read-calendar'
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
    if (rows.length === 0) return 0
    const calendar = await readCalendar(ports.store)
    let rung = 0
    for (const { id } of rows) rung += await ring(ports, id, (day) => calendar.day(day).working)
    return rung
  },
}

function ring({ store, clock }: Ports, id: string, isWorking: (day: string) => boolean): Promise<number> {
  const now = clock.now()
  return store.transact(async (tx) => {
    const task = await tx.get(tasks, id)
    const next = task && !task.split ? nextRing(task, isWorking) : undefined
    if (!task || !next) return 0
    if (next.at > now.toISOString()) {
      // It was looked at before the calendar was asked: now it is known when.
      await tx.put(tasks, { ...task, alarmAt: next.at })
      return 1
    }
    const overdue = task.overdue || next.ring === 'overdue'
    await tx.put(tasks, settleTask({ ...task, overdue, rung: [...task.rung, next.ring] }, now.toISOString()))
    if (next.ring !== 'overdue' && next.at <= task.dueSetAt) return 1
    const kind = next.ring === 'overdue' ? ('task.overdue' as const) : ('task.reminded' as const)
    const data = { office: task.office, fromOffice: task.fromOffice, state: task.state, ring: next.ring }
    await appendEvents(tx, [{ subject: `task:${id}`, kind, data }], { by: 'clock', requestId: '', now })
    return 1
  })
}
