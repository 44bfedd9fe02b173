import { takeOnCall as operation } from '../../contract/case/take-on-call'
import { defineCallMove } from './define-call-move'

/** An officer of the called department takes its part on. */
export const takeOnCall = defineCallMove({
  operation,
  move: 'take_on_call',
  change: (call, { caller }) => ({ ...call, holderPerson: caller.id }),
})
