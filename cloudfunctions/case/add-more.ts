import { addMore as operation } from '../../contract/case/add-more'
import { defineMove } from './define-move'

/** The resident adds to the case; where it waited for that, the clock goes on. */
export const addMore = defineMove({
  operation,
  move: 'add_more',
  written: ({ text }) => ({ kind: 'supplement', text }),
})
