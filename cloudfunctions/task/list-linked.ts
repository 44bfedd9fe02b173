import { listLinkedTasks as operation } from '../../contract/task/list-linked'
import { query } from '../../platform/handler'
import { type TaskRecord, tasks } from '../../records/task'
import { seesIt } from './may'
import { type Names, presentLine, readNames } from './present-task'

const MOST = 20

/** What grew from one notice, case, project or visit; of it what the caller may see. */
export const listLinked = query<typeof operation, true, { rows: TaskRecord[]; names: Names }>({
  operation,
  load: async () => true,
  may: () => true,
  async run({ store, caller, input }) {
    const { rows } = await store.find(tasks, { where: { originKey: `${input.kind}:${input.id}` }, limit: 200 })
    const seen = rows.filter((task) => seesIt(caller, task)).slice(-MOST)
    return { rows: seen.reverse(), names: await readNames(store, seen) }
  },
  present: ({ rows, names }) => ({ tasks: rows.map((row) => presentLine(row, names)) }),
})
