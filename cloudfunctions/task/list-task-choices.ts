import { listTaskChoices as operation } from '../../contract/task/list-task-choices'
import { query } from '../../platform/handler'
import type { Store } from '../../platform/ports/store'
import { readRows } from '../../platform/read-pages'
import { type OrganisationRecord, organisations } from '../../records/organisation'
import { persons } from '../../records/person'
import { type TaskRecord, tasks } from '../../records/task'
import { DOES, issuingOffices, maySee } from './may'

interface Found {
  from: OrganisationRecord[]
  below: OrganisationRecord[]
  above: OrganisationRecord[]
  colleagues: { id: string; name: string }[]
}

/** Whom a task can be given to: from the caller's offices, or on from the office that has it. */
export const listTaskChoices = query<typeof operation, TaskRecord | 'new', Found>({
  operation,
  load: async ({ store, input }) => (input.taskId ? store.get(tasks, input.taskId) : 'new'),
  may: (caller, task) => (task === 'new' ? true : maySee(caller, task)),
  async run({ store, caller }, task) {
    const offices = task === 'new' ? issuingOffices(caller) : [task.office]
    const from = await store.getMany(organisations, offices)
    const [below, above, colleagues] = await Promise.all([
      oneBelow(store, offices),
      store.getMany(organisations, [...new Set(from.map(({ parent }) => parent).filter(Boolean))]),
      task === 'new' ? [] : peopleAt(store, task.office),
    ])
    return { from, below, above, colleagues }
  },
  present: ({ from, below, above, colleagues }) => ({
    from: from.map(({ id, shortName }) => ({ id, name: shortName })),
    below: below.map(({ id, shortName, parent }) => ({ id, name: shortName, parent })),
    above: from.flatMap(({ id, parent }) =>
      above.filter((node) => node.id === parent).map((node) => ({ id: node.id, name: node.shortName, parent: id })),
    ),
    colleagues,
  }),
})

async function oneBelow(store: Store, offices: readonly string[]): Promise<OrganisationRecord[]> {
  const rows: OrganisationRecord[] = []
  for (const parent of offices) {
    for await (const row of readRows(store, organisations, { where: { parent }, limit: 500 })) rows.push(row)
  }
  return rows
}

async function peopleAt(store: Store, office: string) {
  const posts = DOES.map((role) => `${role}:${office}`)
  const pages = await Promise.all(
    posts.map((post) => store.find(persons, { where: { posts: { contains: post } }, limit: 100 })),
  )
  const people = new Map(pages.flatMap(({ rows }) => rows).map(({ id, name }) => [id, name]))
  return [...people].map(([id, name]) => ({ id, name }))
}
