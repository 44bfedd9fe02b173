import { viewTask as operation } from '../../contract/task/view-task'
import { query } from '../../platform/handler'
import { showEntryPhotos } from '../../platform/photo-check/show-photos'
import { type TaskRecord, tasks } from '../../records/task'
import { type Facts, ofPerson, readKnown } from './known-facts'
import { doesIt, maySee } from './may'
import { type Names, presentTask, readNames } from './present-task'

/** What is known of the person is theirs alone to see before they hand it in. */
export const viewTask = query<typeof operation, TaskRecord, { task: TaskRecord; names: Names; facts: Facts }>({
  operation,
  load: ({ store, input }) => store.get(tasks, input.taskId),
  may: maySee,
  async run({ store, caller, now }, task) {
    const knows = task.form.some(({ known }) => known)
    const [names, facts] = await Promise.all([readNames(store, [task]), knows ? readKnown(store, task.office) : {}])
    return { task, names, facts: { ...facts, ...(doesIt(caller, task) ? ofPerson(caller, now) : {}) } }
  },
  present: async ({ task, names, facts }, { caller, ports }) => {
    const view = presentTask(task, names, caller, facts)
    return { ...view, entries: await showEntryPhotos(ports, caller, view.entries) }
  },
})
