import { followUpCase as operation } from '../../contract/case/follow-up-case'
import { defineMove } from './define-move'

/** 跟踪办: the entry of the week, until the conditions are there. */
export const followUpCase = defineMove({
  operation,
  move: 'follow_up',
  written: ({ note }) => ({ kind: 'follow_up', text: note }),
})
