import type { AudienceRule } from '../../contract/broadcast/audience-rules'
import { Refusal } from '../../contract/errors'
import type { HeldRole, RoleName } from '../../contract/roles'
import type { Store, Transaction } from '../../platform/ports/store'
import { organisations } from '../../records/organisation'

/** Every rule names a place that there is, at or below an office where the caller holds one of the roles. */
export async function mustReach(
  from: Store | Transaction,
  roles: readonly HeldRole[],
  audience: readonly AudienceRule[],
  ...asked: RoleName[]
): Promise<void> {
  const own = roles.filter(({ role }) => asked.includes(role)).map(({ office }) => office)
  const wheres = [...new Set(audience.map(({ where }) => where))]
  const found = new Map((await from.getMany(organisations, wheres)).map((node) => [node.id, node]))
  const beyond = wheres.filter((where) => ![...(found.get(where)?.path ?? []), where].some((id) => own.includes(id)))
  const [first] = beyond
  if (first !== undefined) throw new Refusal('audience_out_of_reach', { office: found.get(first)?.shortName ?? first })
}
