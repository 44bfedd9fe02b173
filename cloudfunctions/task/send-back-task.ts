import { sendBackTask as operation } from '../../contract/task/send-back-task'
import { defineTaskMove } from './define-task-move'

export const sendBackTask = defineTaskMove({
  operation,
  action: 'send_back',
  event: 'task.sent_back',
  words: ({ reason }) => ({ what: 'send_back', text: reason }),
})
