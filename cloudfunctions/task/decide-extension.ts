import { endOfDay } from '../../contract/district-time'
import { decideTaskExtension as operation } from '../../contract/task/decide-extension'
import { defineTaskMove } from './define-task-move'

/** Granted, the new day counts from now on: what was late for the old one is late no more, and is reminded of anew. */
export const decideExtension = defineTaskMove({
  operation,
  action: 'decide_extension',
  event: 'task.extension_decided',
  words: ({ grant, words }) => ({
    what: 'decide_extension',
    text: `${grant ? '同意延期' : '不同意延期'}${words ? `:${words}` : ''}`,
  }),
  change({ extension, ...task }, { input, now }) {
    if (!input.grant || !extension) return task
    const { dueOn } = extension
    const dueSetAt = now.toISOString()
    if (endOfDay(dueOn) < now) return { ...task, dueOn, dueSetAt }
    return { ...task, dueOn, dueSetAt, overdue: false, rung: [] }
  },
  data: ({ dueOn }, { input }) => ({ granted: input.grant, dueOn }),
})
