import { answerCall as operation } from '../../contract/case/answer-call'
import { defineCallMove } from './define-call-move'

/** The department's own answer to who called; the resident reads it on the road of the case. */
export const answerCall = defineCallMove({
  operation,
  move: 'answer_call',
  written: ({ text }) => ({ kind: 'call_answer', text }),
  change: (call, { caller }, entryId) => ({ ...call, holderPerson: caller.id, answerEntryId: entryId }),
})
