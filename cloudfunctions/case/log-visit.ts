import { logVisit as operation } from '../../contract/case/log-visit'
import { defineMove } from './define-move'
import { placeOfVisit } from './rules/visit-place'

/** A visit to the place. Of the location only at the place / away / unverified is kept. */
export const logVisit = defineMove({
  operation,
  move: 'log_visit',
  written: ({ note }) => ({ kind: 'visit', text: note }),
  change: (record, { input, caller, at }, entryId) => ({
    ...record,
    visits: [...record.visits, { at, personId: caller.id, entryId, place: placeOfVisit(record, input.reading) }],
  }),
  data: (record, { input }) => ({ place: placeOfVisit(record, input.reading) }),
})
