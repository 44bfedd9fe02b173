import { CASE_STATES, CATEGORIES } from '../../contract/case/words'
import type { LinkLine } from '../../contract/project/project-view'
import { LIST_STATES, type ProjectLink } from '../../contract/project/words'
import { TASK_STATES } from '../../contract/task/words'
import type { Store } from '../../platform/ports/store'
import { cases } from '../../records/case'
import type { KeyProjectRecord } from '../../records/key-project'
import { rectificationItems } from '../../records/rectification-item'
import { rectificationLists } from '../../records/rectification-list'
import { tasks } from '../../records/task'

const MOST = 100
type Line = Omit<LinkLine, 'removable'>

/** All that hangs on a project: what was hung there by hand, and what grew from it. Of a case only its kind and state. */
export async function readLinks(store: Store, project: KeyProjectRecord): Promise<LinkLine[]> {
  const originKey = `project:${project.id}`
  const [grownLists, grownTasks] = await Promise.all([
    store.find(rectificationLists, { where: { originKey }, limit: MOST }),
    store.find(tasks, { where: { originKey }, limit: MOST }),
  ])
  const grown = { case: [], list: ids(grownLists.rows), task: ids(grownTasks.rows) }
  const hung = (kind: ProjectLink) => ids(project.links.filter((link) => link.kind === kind))
  const all = (kind: ProjectLink) => [...new Set([...grown[kind], ...hung(kind)])]
  const lines = [
    ...(await caseLines(store, all('case'))),
    ...(await listLines(store, all('list'))),
    ...(await taskLines(store, all('task'))),
  ]
  return lines.map((line) => ({
    ...line,
    removable: hung(line.kind).includes(line.id) && !(grown[line.kind] as string[]).includes(line.id),
  }))
}
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id)

const caseLines = async (store: Store, found: string[]): Promise<Line[]> =>
  (await store.getMany(cases, found)).map(({ id, category, state, open, overdue }) => ({
    ...{ kind: 'case', id, title: `${CATEGORIES[category]}诉求 ${id}`, state: CASE_STATES[state], open, late: overdue },
  }))

const taskLines = async (store: Store, found: string[]): Promise<Line[]> =>
  (await store.getMany(tasks, found)).map(({ id, title, state, overdue }) => {
    const open = state !== 'done' && state !== 'cancelled'
    return { kind: 'task', id, title, state: TASK_STATES[state], open, late: open && overdue }
  })

async function listLines(store: Store, found: string[]): Promise<Line[]> {
  const lists = await store.getMany(rectificationLists, found)
  const items = await store.getMany(
    rectificationItems,
    lists.flatMap(({ itemIds }) => itemIds),
  )
  return lists.map(({ id, title, state }) => ({
    ...{ kind: 'list', id, title, state: LIST_STATES[state], open: state === 'draft' || state === 'running' },
    late: items.some((item) => item.listId === id && item.state === 'doing' && (item.overdue || item.inARow > 0)),
  }))
}
