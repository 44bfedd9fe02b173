import { agreeChange as operation } from '../../contract/case/agree-change'
import { defineMove } from './define-move'
import { withChange } from './rules/with-change'

/** The resident, or a second person from above, agrees: now the change holds. */
export const agreeChange = defineMove({
  operation,
  move: 'agree_change',
  change: (record, { prepared }) => withChange(record, record.proposal!.what, record.proposal!.to, prepared.rules),
  data: ({ proposal }) => ({ what: proposal?.what ?? '', to: proposal?.to ?? '' }),
})
