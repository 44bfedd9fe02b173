import { listTasks as operation } from '../../contract/task/list-tasks'
import { encodeCursor } from '../../platform/cursor'
import { type Caller, query } from '../../platform/handler'
import type { Store } from '../../platform/ports/store'
import { type TaskRecord, tasks } from '../../records/task'
import { doingOffices, issuingOffices } from './may'
import { type Names, presentLine, readNames } from './present-task'

const PAGE = 30
type Show = 'todo' | 'check' | 'issued' | 'mine' | 'ended'

/** The caller's own lists, merged; each is one run of the index, by id, and so by age. */
export const listTasks = query<typeof operation, true, { rows: TaskRecord[]; next?: string; names: Names }>({
  operation,
  load: async () => true,
  may: () => true,
  async run({ store, caller, input }) {
    const { rows, next } = await merged(store, shelvesFor(caller, input.show), input.after)
    return { rows, ...(next ? { next } : {}), names: await readNames(store, rows) }
  },
  present: ({ rows, next, names }) => ({
    tasks: rows.map((row) => presentLine(row, names)),
    ...(next ? { next } : {}),
  }),
})

function shelvesFor(caller: Caller, show: Show): string[] {
  if (show === 'mine') return [`${caller.id}/mine`]
  const offices = show === 'issued' || show === 'check' ? issuingOffices(caller) : doingOffices(caller)
  return offices.map((office) => `${office}/${show}`)
}

async function merged(store: Store, shelves: readonly string[], cursor: string | undefined) {
  const after = cursor ? { after: cursor } : {}
  const pages = await Promise.all(
    shelves.map((shelf) => store.find(tasks, { where: { shelves: { contains: shelf } }, limit: PAGE, ...after })),
  )
  const all = new Map(pages.flatMap(({ rows }) => rows).map((row) => [row.id, row]))
  const sorted = [...all.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  const rows = sorted.slice(0, PAGE)
  const last = rows[rows.length - 1]
  const more = sorted.length > PAGE || pages.some(({ next }) => next)
  return { rows, next: more && last ? encodeCursor({ id: last.id }) : undefined }
}
