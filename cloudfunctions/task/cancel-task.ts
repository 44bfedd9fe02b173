import { cancelTask as operation } from '../../contract/task/cancel-task'
import { defineTaskMove } from './define-task-move'

/** With all its open parts, which the clock goes through (cancel-parts.ts); a repeating one comes no more. */
export const cancelTask = defineTaskMove({
  operation,
  action: 'cancel',
  event: 'task.cancelled',
  words: ({ reason }) => ({ what: 'cancel', text: reason }),
  change({ repeatOn: _, extension: __, ...task }) {
    return { ...task, spreading: false, spreadTo: [], overdue: false, cancelling: task.split }
  },
})
