import type { TimedJob } from '../../platform/handler'
import type { Ports } from '../../platform/ports/ports'
import { readRows } from '../../platform/read-pages'
import { persons } from '../../records/person'
import { type TaskRecord, tasks } from '../../records/task'
import { settleTask } from './settle-task'

/** Entries that could not be checked when they were written: what passes is shown by itself. */
export const recheckTaskWords: TimedJob = {
  name: 'task-recheck',
  async run(ports) {
    let passed = 0
    for await (const task of readRows(ports.store, tasks, { where: { hasHeld: true }, limit: 50 })) {
      passed += await recheck(ports, task)
    }
    return passed
  },
}

async function recheck({ store, contentSafety, clock }: Ports, { id, entries }: TaskRecord): Promise<number> {
  const fine: string[] = []
  for (const entry of entries.filter(({ safety }) => safety === 'held')) {
    const openid = (await store.get(persons, entry.personId))?.openid ?? ''
    if ((await contentSafety.checkText(entry.text, openid)) === 'passed') fine.push(entry.id)
  }
  if (fine.length === 0) return 0
  return store.transact(async (tx) => {
    const task = await tx.get(tasks, id)
    if (!task) return 0
    const checked = task.entries.map((entry) =>
      fine.includes(entry.id) ? { ...entry, safety: 'passed' as const } : entry,
    )
    await tx.put(tasks, settleTask({ ...task, entries: checked }, clock.now().toISOString()))
    return fine.length
  })
}
