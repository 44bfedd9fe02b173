import { cancelCall as operation } from '../../contract/case/cancel-call'
import { defineCallMove } from './define-call-move'

/** A part that is not needed after all, or was returned for good. */
export const cancelCall = defineCallMove({
  operation,
  move: 'cancel_call',
  written: ({ reason }) => ({ kind: 'call', text: reason }),
})
