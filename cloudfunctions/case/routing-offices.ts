import type { RoutingRule } from '../../contract/case/routing-rule'
import { Refusal } from '../../contract/errors'
import type { OrganisationRecord } from '../../records/organisation'

/** Every place and office that rules name, each once. */
export function namedIn(rules: readonly RoutingRule[]): string[] {
  const named = rules.flatMap(({ place, office }) => [
    ...(place ? [place] : []),
    ...(office.to === 'office' ? [office.id] : []),
  ])
  return [...new Set(named)]
}

/** Refuses rules that name what there is not: a place is a division, an office anything that handles cases. */
export function mustBeThere(rules: readonly RoutingRule[], found: readonly OrganisationRecord[]): void {
  const kinds = new Map(found.map(({ id, kind }) => [id, kind]))
  const fields: Record<string, string> = {}
  for (const [at, { place, office }] of rules.entries()) {
    const kind = place && kinds.get(place)
    if (place && (!kind || kind === 'department' || kind === 'branch'))
      fields[`rules.${at}.place`] = `第${at + 1}条:没有找到这个地方`
    const officeKind = office.to === 'office' && kinds.get(office.id)
    if (office.to === 'office' && (!officeKind || officeKind === 'branch'))
      fields[`rules.${at}.office`] = `第${at + 1}条:没有找到这个单位`
  }
  const what = Object.values(fields)
  if (what.length > 0) throw new Refusal('routing_unknown', { what: what.slice(0, 3).join(';') }, fields)
}

/** The names of what was found, by id. */
export function namesOf(found: readonly OrganisationRecord[]): (id: string) => string {
  const names = new Map(found.map(({ id, shortName }) => [id, shortName]))
  return (id) => names.get(id) ?? ''
}
