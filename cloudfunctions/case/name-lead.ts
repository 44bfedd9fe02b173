import { nameLead as operation } from '../../contract/case/name-lead'
import { organisations } from '../../records/organisation'
import { defineMove } from './define-move'
import { mustHave } from './must-have'
import { mustReach } from './reach'
import { DISTRICT } from './rules/levels'

/** 首接负责: after the third passing on the level above names who leads; that office can't return it any more. */
export const nameLead = defineMove({
  operation,
  move: 'name_lead',
  written: ({ words }) => ({ kind: 'dispatch', text: words }),
  read: ({ tx, input }) => tx.get(organisations, input.office),
  check(record, { input, prepared, extra }) {
    // The lead may sit two levels down: whoever of the district's communities had it may be named.
    if (record.holderOffice !== DISTRICT || !extra || !['community', 'village'].includes(extra.kind)) {
      mustReach(record.holderOffice, extra)
    }
    mustHave(prepared.rules[input.method], input.method, record)
  },
  change: (record, { input, prepared }) => ({
    ...record,
    method: input.method,
    limit: prepared.rules[input.method].limit,
  }),
  details: (_, { input }) => ({ to: input.office }),
  data: (_, { input }) => ({ method: input.method }),
})
