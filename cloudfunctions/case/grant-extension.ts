import { grantExtension as operation } from '../../contract/case/grant-extension'
import { askedFor, decideExtension } from './decide-extension'
import { defineMove } from './define-move'

/** The level above gives more time; the deadline says so. */
export const grantExtension = defineMove({
  operation,
  move: 'grant_extension',
  change: (record, { at, prepared }) => decideExtension(record, 'granted', at, prepared.calendar),
  data: askedFor,
})
