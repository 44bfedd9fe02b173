import { refuseAnswer as operation } from '../../contract/case/refuse-answer'
import { defineMove } from './define-move'
import { mustHaveWord, withCallBack, wordData } from './proxy-word'

/** 群众不认可不罢休: what is missing is said, and the case is reopened one level up. */
export const refuseAnswer = defineMove({
  operation,
  move: 'refuse',
  written: ({ reason, evidence }) => ({ kind: 'refusal', text: withCallBack(reason, evidence) }),
  check: (record, { input, caller }) => mustHaveWord(record, caller, input.evidence),
  data: (record, { input }) => ({ rating: 'not_satisfied', ...wordData(record, input.evidence) }),
})
