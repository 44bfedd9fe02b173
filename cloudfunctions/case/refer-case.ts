import { referCase as operation } from '../../contract/case/refer-case'
import { defineMove } from './define-move'

/** Not ours: why, and where to go instead. The resident still has the last word. */
export const referCase = defineMove({
  operation,
  move: 'refer',
  written: ({ reason, whereTo }) => ({ kind: 'referral', text: `${reason}\n该去哪里办:${whereTo}` }),
})
