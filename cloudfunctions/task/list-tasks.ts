import { listTasks as operation } from '../../contract/task/list-tasks'
import { type Caller, query } from '../../platform/handler'
import { mergeShelves } from '../../platform/merge-shelves'
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
    const { rows, next } = await mergeShelves(store, tasks, shelvesFor(caller, input.show), {
      limit: PAGE,
      after: input.after,
    })
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
