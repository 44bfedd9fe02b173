import { Refusal } from '../../contract/errors'
import type { PersonRecord } from '../../records/person'

/** 挂点领导: whoever sponsors a list or a project has to be a leader. */
export function mustLead(person: PersonRecord | undefined): void {
  if (person?.roles.some(({ role }) => role === 'leader')) return
  throw new Refusal('not_a_leader', {}, { sponsorId: '请从名单里选择挂点领导' })
}
