import { confirmAnswer as operation } from '../../contract/case/confirm-answer'
import { defineMove } from './define-move'

/** Only the resident closes a case. */
export const confirmAnswer = defineMove({
  operation,
  move: 'confirm',
  written: ({ comment }) => ({ kind: 'confirmation', text: comment }),
  change: (record, { rating }) => ({ ...record, rating }),
  data: ({ rating }) => ({ rating }),
})
