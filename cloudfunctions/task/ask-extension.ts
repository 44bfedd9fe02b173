import { isRealDay } from '../../contract/district-time'
import { Refusal } from '../../contract/errors'
import { askTaskExtension as operation } from '../../contract/task/ask-extension'
import { defineTaskMove } from './define-task-move'

export const askExtension = defineTaskMove({
  operation,
  action: 'ask_extension',
  event: 'task.extension_asked',
  words: ({ reason }) => ({ what: 'ask_extension', text: reason }),
  change(task, { input }, entryId) {
    if (!isRealDay(input.dueOn) || input.dueOn <= task.dueOn) {
      throw new Refusal('invalid_input', { what: '延到哪一天' }, { dueOn: '请选现在期限以后的日子' })
    }
    return { ...task, extension: { dueOn: input.dueOn, entryId } }
  },
  data: (_, { input }) => ({ dueOn: input.dueOn }),
})
