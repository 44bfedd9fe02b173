import { confirmAnswer as operation } from '../../contract/case/confirm-answer'
import type { CaseRecord } from '../../records/case'
import type { EventData } from '../../records/event'
import { defineMove } from './define-move'
import { mustHaveWord, withCallBack, wordData } from './proxy-word'

/** The last word of the office was where to go instead, and no answer. */
const wasReferred = ({ entries }: CaseRecord) =>
  entries.filter(({ kind }) => kind === 'answer' || kind === 'referral').at(-1)?.kind === 'referral'

/** Only the resident closes a case. */
export const confirmAnswer = defineMove({
  operation,
  move: 'confirm',
  becomes: (record) => (record.state === 'unconfirmed' && wasReferred(record) ? 'accept_referral' : 'confirm'),
  written: ({ comment, evidence }) => ({ kind: 'confirmation', text: withCallBack(comment, evidence) }),
  check: (record, { input, caller }) => mustHaveWord(record, caller, input.evidence),
  // Whoever was told where to go instead was not answered: there is nothing to rate.
  change: (record, { input }) => (wasReferred(record) ? record : { ...record, rating: input.rating }),
  data: (record, { input }): EventData => ({
    ...(wasReferred(record) ? {} : { rating: input.rating }),
    ...wordData(record, input.evidence),
  }),
})
