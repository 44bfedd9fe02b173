import { acceptTask as operation } from '../../contract/task/accept-task'
import { defineTaskMove } from './define-task-move'

/** The office has it; whoever took it on is named. */
export const acceptTask = defineTaskMove({
  operation,
  action: 'accept',
  event: 'task.accepted',
  change: (task, { caller }) => ({ ...task, personId: caller.id }),
})
