import { reportProgress as operation } from '../../contract/task/report-progress'
import { defineTaskMove } from './define-task-move'

export const reportProgress = defineTaskMove({
  operation,
  action: 'report',
  event: 'task.progressed',
  words: ({ words }) => ({ what: 'report', text: words }),
})
