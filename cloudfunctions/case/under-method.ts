import type { Method } from '../../contract/case/words'
import type { Transaction } from '../../platform/ports/store'
import type { CaseRecord, PlanItem } from '../../records/case'
import { type PersonRecord, persons } from '../../records/person'
import { mustHave } from './must-have'
import type { MethodRules } from './rules/methods'
import { mustLead } from './sponsor'

/** A method chosen for a case, with what its rule may ask for beforehand; what is not given stays as it is. */
interface Choice {
  method: Method
  sponsorId?: string | undefined
  plan: PlanItem[]
}

export const readSponsor = async (tx: Transaction, { sponsorId }: Choice) =>
  sponsorId ? tx.get(persons, sponsorId) : undefined

const conditionsOf = (record: CaseRecord, { sponsorId = record.sponsorId, plan }: Choice) => ({
  ...(sponsorId ? { sponsorId } : {}),
  plan: plan.length > 0 ? plan : record.plan,
})

/** Refuses a sponsor who is no leader, and a method whose conditions are not there. */
export function mustSuit(record: CaseRecord, choice: Choice, sponsor: PersonRecord | undefined, rules: MethodRules) {
  if (choice.sponsorId) mustLead(sponsor)
  mustHave(rules[choice.method], choice.method, conditionsOf(record, choice))
}

/** The case under the chosen method and its limit. */
export const underMethod = <C extends CaseRecord>(record: C, choice: Choice, rules: MethodRules): C => ({
  ...record,
  ...conditionsOf(record, choice),
  method: choice.method,
  limit: rules[choice.method].limit,
  reminded: false,
})
