import { declineExtension as operation } from '../../contract/case/decline-extension'
import { askedFor, decideExtension } from './decide-extension'
import { defineMove } from './define-move'

/** The level above gives no more time, and says why. */
export const declineExtension = defineMove({
  operation,
  move: 'decline_extension',
  written: ({ reason }) => ({ kind: 'decision', text: reason }),
  change: (record, { at, prepared }) => decideExtension(record, 'declined', at, prepared.calendar),
  data: askedFor,
})
