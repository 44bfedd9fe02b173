import { setPlan as operation } from '../../contract/case/set-plan'
import { persons } from '../../records/person'
import { defineMove } from './define-move'
import { mustLead, planWords } from './sponsor'

/** 主动办: a leader who answers for it, and what is done by whom until when. */
export const setPlan = defineMove({
  operation,
  move: 'set_plan',
  written: ({ plan }) => ({ kind: 'plan', text: planWords(plan) }),
  shown: ({ plan }) => planWords(plan),
  read: ({ tx, input }) => tx.get(persons, input.sponsorId),
  check: (_, { extra }) => mustLead(extra),
  change: (record, { input }) => ({ ...record, sponsorId: input.sponsorId, plan: input.plan }),
  data: (_, { input }) => ({ sponsorId: input.sponsorId, items: input.plan.length }),
})
