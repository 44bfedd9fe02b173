import { returnCall as operation } from '../../contract/case/return-call'
import { defineCallMove } from './define-call-move'

/** 推诿 has an end: a case's first return goes back to who called, the second to the district, which names who leads. */
export const returnCall = defineCallMove({
  operation,
  move: 'return_call',
  becomes: ({ record }) => (record.callReturns > 0 ? 'dispute_call' : 'return_call'),
  written: ({ reason }) => ({ kind: 'call_return', text: reason }),
  changeCase: (record) => ({ ...record, callReturns: record.callReturns + 1 }),
})
