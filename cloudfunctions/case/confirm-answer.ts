import { confirmAnswer as operation } from '../../contract/case/confirm-answer'
import type { EventData } from '../../records/event'
import { defineMove } from './define-move'
import { mustHaveWord, withCallBack, wordData } from './proxy-word'

/** Only the resident closes a case. */
export const confirmAnswer = defineMove({
  operation,
  move: 'confirm',
  written: ({ comment, evidence }) => ({ kind: 'confirmation', text: withCallBack(comment, evidence) }),
  check: (record, { input, caller }) => mustHaveWord(record, caller, input.evidence),
  // Whoever was told where to go instead was not answered: there is nothing to rate.
  change: (record, { input }) => (record.state === 'referred' ? record : { ...record, rating: input.rating }),
  data: (record, { input }): EventData => ({
    ...(record.state === 'referred' ? {} : { rating: input.rating }),
    ...wordData(record, input.evidence),
  }),
})
