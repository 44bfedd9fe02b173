import type { TimedJob } from '../../platform/handler'
import { appendEvents } from '../../platform/log/append-events'
import type { Ports } from '../../platform/ports/ports'
import type { Store, Transaction } from '../../platform/ports/store'
import { readRows } from '../../platform/read-pages'
import type { Stored } from '../../records/collection'
import { type OrganisationRecord, organisations } from '../../records/organisation'
import { type TaskRecord, tasks } from '../../records/task'
import { newTask } from './new-task'
import { settleTask } from './settle-task'

/** Few enough that their documents and events fit one transaction. */
const AT_ONCE = 20
const TREES = 10

/**
 * Makes the parts of what was issued to many: their ids come from the root and the office, so that a killed run, or two
 * at once, makes each once. While it is at it the task stands at 正在下发.
 */
export const spreadTasks: TimedJob = {
  name: 'task-spread',
  async run(ports) {
    const { rows } = await ports.store.find(tasks, { where: { spreading: true }, limit: TREES })
    let made = 0
    for (const task of rows) made += await spread(ports, task)
    return made
  },
}

async function spread(ports: Ports, task: TaskRecord): Promise<number> {
  const { store } = ports
  const offices = await officesOf(store, task)
  const there = new Set(
    (
      await store.getMany(
        tasks,
        offices.map(({ id }) => partId(task, id)),
      )
    ).map(({ id }) => id),
  )
  const missing = offices.filter(({ id }) => !there.has(partId(task, id)))
  return store.transact((tx) => makeParts(tx, ports, task.id, missing.slice(0, AT_ONCE), missing.length <= AT_ONCE))
}

async function makeParts(
  tx: Transaction,
  { clock }: Ports,
  id: string,
  offices: OrganisationRecord[],
  last: boolean,
): Promise<number> {
  const task = await tx.get(tasks, id)
  if (!task?.spreading) return 0
  const now = clock.now()
  const parts = offices.map((office) => partOf(task, office, now))
  const there = new Set(
    (
      await tx.getMany(
        tasks,
        parts.map((part) => part.id),
      )
    ).map((part) => part.id),
  )
  const fresh = parts.filter((part) => !there.has(part.id))
  for (const part of fresh) await tx.insert(tasks, part)
  if (last) await tx.put(tasks, settleTask({ ...task, spreading: false }, now.toISOString()))
  const happenings = fresh.map(({ id: part, office, fromOffice, state }) => ({
    ...{ subject: `task:${part}`, kind: 'task.issued' as const, office: fromOffice },
    data: { office, fromOffice, state, parts: 0 },
  }))
  await appendEvents(tx, happenings, { by: 'clock', requestId: '', now })
  return fresh.length + (last ? 1 : 0)
}

const partId = ({ path }: TaskRecord, office: string) => `${path[0]}-${office}`
const isStreet = ({ kind }: OrganisationRecord) => kind === 'street' || kind === 'town'

function partOf(task: Stored<TaskRecord>, office: OrganisationRecord, now: Date): TaskRecord {
  const { title, words, doneWhen, form, direction, dueOn, issuedBy, deep, spreadTo } = task
  const id = partId(task, office.id)
  // What a street was issued together with its communities is split there by itself.
  const goesOn = deep && spreadTo.length > 0 && isStreet(office)
  return newTask(
    {
      ...{ id, title, words, doneWhen, form, direction, dueOn, issuedBy },
      ...{ fromOffice: task.office, path: [...task.path, id], parentId: task.id },
      ...(goesOn ? { split: true, spreading: true } : {}),
    },
    office,
    now,
  )
}

/** Those that were chosen; without a choice, the communities and villages of the office. */
async function officesOf(store: Store, { spreadTo, office }: TaskRecord): Promise<OrganisationRecord[]> {
  if (spreadTo.length > 0) return store.getMany(organisations, spreadTo)
  const below: OrganisationRecord[] = []
  for await (const node of readRows(store, organisations, { where: { parent: office }, limit: 200 })) below.push(node)
  return below.filter(({ kind }) => kind === 'community' || kind === 'village')
}
