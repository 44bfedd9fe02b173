import { viewProgress as operation } from '../../contract/task/view-progress'
import { query } from '../../platform/handler'
import type { Page } from '../../platform/ports/store'
import { type TaskRecord, tasks } from '../../records/task'
import { maySee } from './may'
import { type Names, presentLine, progressOf, readNames } from './present-task'

const PAGE = 50

/** One level of the tree; the counts are the projection's. */
export const viewProgress = query<
  typeof operation,
  TaskRecord,
  { task: TaskRecord; page: Page<TaskRecord>; names: Names }
>({
  operation,
  load: ({ store, input }) => store.get(tasks, input.taskId),
  may: maySee,
  async run({ store, input }, task) {
    const after = input.after ? { after: input.after } : {}
    const page = await store.find(tasks, { where: { parentId: task.id }, limit: PAGE, ...after })
    return { task, page, names: await readNames(store, [task, ...page.rows]) }
  },
  present: ({ task, page, names }) => ({
    whole: progressOf(task.id, names),
    below: page.rows.map((row) => presentLine(row, names)),
    ...(page.next ? { next: page.next } : {}),
  }),
})
