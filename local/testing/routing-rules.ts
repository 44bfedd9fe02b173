import type { RoutingRule } from '../../contract/case/routing-rule'
import type { District } from './open-district'

/** A rule that sends everything to 区城管局 unless told otherwise. */
export const ruleOf = (id: string, parts: Partial<RoutingRule> = {}): RoutingRule => ({
  ...{ id, words: [], note: '', office: { to: 'office', id: 'D06' } },
  ...parts,
})
export const lampRule = ruleOf('lamps', { category: 'environment', words: ['路灯'] })

/** Saves over whatever is there. */
export async function saveRules(district: District, rules: RoutingRule[]) {
  const { edition } = await district.as('admin-district', 'case.view-routing', {})
  return district.as('admin-district', 'case.save-routing', { edition, rules })
}
