import { dispatchCase as operation } from '../../contract/case/dispatch-case'
import { organisations } from '../../records/organisation'
import { persons } from '../../records/person'
import { defineMove } from './define-move'
import { mustHave } from './must-have'
import { mustReach } from './reach'
import { mustLead } from './sponsor'

/** Choosing one of the six methods is required, with what its rule asks for beforehand. */
export const dispatchCase = defineMove({
  operation,
  move: 'dispatch',
  written: ({ words }) => ({ kind: 'dispatch', text: words }),
  read: async ({ tx, input }) => ({
    office: await tx.get(organisations, input.office),
    sponsor: input.sponsorId ? await tx.get(persons, input.sponsorId) : undefined,
  }),
  check(record, { input, prepared, extra }) {
    mustReach(record.holderOffice, extra.office, input.office)
    if (input.sponsorId) mustLead(extra.sponsor)
    const plan = input.plan.length > 0 ? input.plan : record.plan
    mustHave(prepared.rules[input.method], input.method, { sponsorId: input.sponsorId ?? record.sponsorId, plan })
  },
  change: (record, { input, prepared }) => ({
    ...record,
    method: input.method,
    limit: prepared.rules[input.method].limit,
    reminded: false,
    plan: input.plan.length > 0 ? input.plan : record.plan,
    ...(input.sponsorId ? { sponsorId: input.sponsorId } : {}),
  }),
  details: (_, { input }) => ({ to: input.office }),
  data: (_, { input }) => ({ method: input.method }),
})
