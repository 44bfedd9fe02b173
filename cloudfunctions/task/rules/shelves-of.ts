import type { TaskRecord } from '../../../records/task'
import { isOpen, isUmbrella } from './task-moves'

type Placed = Pick<TaskRecord, 'office' | 'fromOffice' | 'state' | 'personId' | 'extension' | 'parentId' | 'split'>

/**
 * The lists that a task stands in: `OFFICE/todo`, `OFFICE/check` (waits for that office's word), `OFFICE/issued`,
 * `OFFICE/ended`, `PERSON/mine`. One array index serves them all.
 */
export function shelvesOf(task: Placed): string[] {
  const { office, fromOffice, personId } = task
  const root = task.parentId === undefined
  if (!isOpen(task)) return [...new Set([`${office}/ended`, ...(root ? [`${fromOffice}/ended`] : [])])]
  const theirs = task.state === 'handed_in'
  return [
    ...(isUmbrella(task) || theirs ? [] : [`${office}/todo`]),
    ...(theirs || task.extension ? [`${fromOffice}/check`] : []),
    ...(root ? [`${fromOffice}/issued`] : []),
    ...(personId && !theirs ? [`${personId}/mine`] : []),
  ]
}
