import { declineChange as operation } from '../../contract/case/decline-change'
import type { CaseRecord } from '../../records/case'
import type { Stored } from '../../records/collection'
import { defineMove } from './define-move'

function withoutProposal(record: Stored<CaseRecord>): Stored<CaseRecord> {
  const { proposal: _, ...rest } = record
  return rest
}

/** Nobody agreed: everything stays as it was. */
export const declineChange = defineMove({
  operation,
  move: 'decline_change',
  change: (record) => withoutProposal(record),
  data: ({ proposal }) => ({ what: proposal?.what ?? '', to: proposal?.to ?? '' }),
})
