import { refuseAnswer as operation } from '../../contract/case/refuse-answer'
import { defineMove } from './define-move'

/** 群众不认可不罢休: what is missing is said, and the case is reopened one level up. */
export const refuseAnswer = defineMove({
  operation,
  move: 'refuse',
  written: ({ reason }) => ({ kind: 'refusal', text: reason }),
  data: () => ({ rating: 'not_satisfied' }),
})
