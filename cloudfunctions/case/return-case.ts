import { returnCase as operation } from '../../contract/case/return-case'
import { defineMove } from './define-move'
import { passedOn } from './rules/apply-move'
import { MOST_TRANSFERS } from './rules/limits'

/** Given back, or passed up, with a reason that everybody reads; the third time in a round the level above names who leads. */
export const returnCase = defineMove({
  operation,
  move: 'return',
  becomes: (record) => (passedOn(record) + 1 >= MOST_TRANSFERS ? 'dispute' : 'return'),
  written: ({ reason }) => ({ kind: 'return', text: reason }),
})
