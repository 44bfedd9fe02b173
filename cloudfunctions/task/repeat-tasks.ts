import { districtDay } from '../../contract/district-time'
import type { TimedJob } from '../../platform/handler'
import { appendEvents } from '../../platform/log/append-events'
import type { Ports } from '../../platform/ports/ports'
import { organisations } from '../../records/organisation'
import { tasks } from '../../records/task'
import { newTask } from './new-task'
import { nextDue } from './rules/next-due'
import { settleTask } from './settle-task'

const PAGE = 50

/** Issues what comes again: the next one is there on the day the last one falls due, made once (its id has its day). */
export const repeatTasks: TimedJob = {
  name: 'task-repeat',
  async run(ports) {
    const today = districtDay(ports.clock.now())
    const order = { field: 'repeatOn', direction: 'asc' } as const
    const { rows } = await ports.store.find(tasks, { where: { repeatOn: { lte: today } }, order, limit: PAGE })
    let made = 0
    for (const { id } of rows) made += await repeat(ports, id)
    return made
  },
}

function repeat({ store, clock }: Ports, id: string): Promise<number> {
  const now = clock.now()
  return store.transact(async (tx) => {
    const found = await tx.get(tasks, id)
    const office = await tx.get(organisations, found?.office ?? '')
    if (!found?.repeatOn || !found.repeats || !office || found.repeatOn > districtDay(now)) return 0
    const { repeatOn: _, ...task } = found
    await tx.put(tasks, settleTask(task, now.toISOString()))
    const { every, until } = found.repeats
    const dueOn = nextDue(task.dueOn, every)
    const series = id.split('_')[0]
    const nextId = `${series}_${dueOn.replace(/-/g, '')}`
    if (await tx.get(tasks, nextId)) return 1
    const many = task.spreadTo.length > 0
    const next = newTask(
      {
        ...{ id: nextId, title: task.title, words: task.words, doneWhen: task.doneWhen, form: task.form },
        ...{ direction: task.direction, dueOn, fromOffice: task.fromOffice, issuedBy: task.issuedBy },
        ...(task.origin ? { origin: task.origin, originKey: `${task.origin.kind}:${task.origin.id}` } : {}),
        ...(nextDue(dueOn, every) <= until ? { repeats: found.repeats, repeatOn: dueOn } : {}),
        ...(many ? { state: 'accepted' as const, personId: task.issuedBy } : {}),
        ...(many || task.deep ? { split: true, spreading: true, deep: task.deep, spreadTo: task.spreadTo } : {}),
      },
      office,
      now,
    )
    await tx.insert(tasks, next)
    const data = { office: next.office, fromOffice: next.fromOffice, parts: next.spreadTo.length, state: next.state }
    const issued = { subject: `task:${nextId}`, kind: 'task.issued' as const, office: next.fromOffice, data }
    await appendEvents(tx, [issued], { by: 'clock', requestId: '', now })
    return 1
  })
}
