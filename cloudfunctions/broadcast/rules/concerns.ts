import type { AudienceRule } from '../../../contract/broadcast/audience-rules'
import type { OrganisationRecord } from '../../../records/organisation'

type Node = Pick<OrganisationRecord, 'id' | 'path'>

/** Whether rules take somebody in at this organisation, above it or below it; `named` are those that the rules name. */
export function concerns(rules: readonly AudienceRule[], { id, path }: Node, named: readonly Node[]): boolean {
  const here = new Set([...path, id])
  const below = new Set(named.filter((node) => node.path.includes(id)).map((node) => node.id))
  return rules.some(({ take, where }) => take && (here.has(where) || below.has(where)))
}
