import { Refusal } from '../../contract/errors'
import type { PlanItem } from '../../records/case'
import type { PersonRecord } from '../../records/person'

/** 挂点领导: whoever sponsors a case has to be a leader. */
export function mustLead(person: PersonRecord | undefined): void {
  if (!person?.roles.some(({ role }) => role === 'leader')) {
    throw new Refusal('not_a_leader', {}, { sponsorId: '请从名单里选择挂点领导' })
  }
}

/** A rectification list as it is read on the road of the case. */
export const planWords = (plan: readonly PlanItem[]) =>
  plan.map(({ measure, responsible, by }, index) => `${index + 1}. ${measure}(${responsible},${by}前)`).join('\n')
