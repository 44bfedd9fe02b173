import { verifyTask as operation } from '../../contract/task/verify-task'
import { defineTaskMove } from './define-task-move'
import { mustBeEnded, partIds } from './parts-of'

/** By who issued it; what went to many is closed once all its parts are ended. */
export const verifyTask = defineTaskMove({
  operation,
  action: 'verify',
  event: 'task.verified',
  words: ({ words }) => ({ what: 'verify', text: words }),
  prepare: partIds,
  async change(task, { tx, prepared }) {
    await mustBeEnded(tx, prepared.extra)
    return task
  },
})
