import type { OrganisationRecord } from '../../records/organisation'
import type { TaskRecord } from '../../records/task'
import { settleTask } from './settle-task'

type Said = Pick<
  TaskRecord,
  'id' | 'direction' | 'title' | 'words' | 'doneWhen' | 'form' | 'fromOffice' | 'issuedBy' | 'dueOn'
> &
  Partial<TaskRecord>

/** A task at the office that is to do it, as it begins. */
export function newTask(said: Said, office: OrganisationRecord, now: Date): TaskRecord {
  const at = now.toISOString()
  const task: TaskRecord = {
    ...{ path: [said.id], state: 'sent', overdue: false, handedOn: 0, values: [], entries: [], hasHeld: false },
    ...{ split: false, spreading: false, spreadTo: [], deep: false, cancelling: false, shelves: [] },
    ...{ rung: [], dueSetAt: at, toTally: false, createdAt: at, changedAt: at },
    ...said,
    ...{ office: office.id, officePath: [...office.path, office.id] },
  }
  return settleTask(task, at)
}
