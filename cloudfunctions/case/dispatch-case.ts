import { dispatchCase as operation } from '../../contract/case/dispatch-case'
import { organisations } from '../../records/organisation'
import { defineMove } from './define-move'
import { mustReach } from './reach'
import { planWords } from './sponsor'
import { mustSuit, readSponsor, underMethod } from './under-method'

/** Choosing one of the six methods is required, with what its rule asks for beforehand. */
export const dispatchCase = defineMove({
  operation,
  move: 'dispatch',
  written: ({ words }) => ({ kind: 'dispatch', text: words }),
  shown: ({ plan }) => planWords(plan),
  read: async ({ tx, input }) => ({
    office: await tx.get(organisations, input.office),
    sponsor: await readSponsor(tx, input),
  }),
  check(record, { input, prepared, extra }) {
    mustReach(record.holderOffice, extra.office, input.office)
    mustSuit(record, input, extra.sponsor, prepared.rules)
  },
  change: (record, { input, prepared }) => underMethod(record, input, prepared.rules),
  details: (_, { input }) => ({ to: input.office }),
  data: (_, { input }) => ({ method: input.method }),
})
