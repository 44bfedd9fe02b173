import { askMore as operation } from '../../contract/case/ask-more'
import { defineMove } from './define-move'

/** The resident is asked for more; the clock stands until the reply. */
export const askMore = defineMove({
  operation,
  move: 'ask_more',
  written: ({ question }) => ({ kind: 'question', text: question }),
})
