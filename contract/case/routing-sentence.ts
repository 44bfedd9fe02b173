import type { RoutingRule } from './routing-rule'
import { CATEGORIES } from './words'

/** An organisation's name as people say it; empty where it is not known. */
export type NameOf = (id: string) => string

/** "类别是环境保护、地点在黄埔街道、文字里有“路灯”或“电灯”"; empty for a rule that asks for nothing. */
export function conditionWords({ category, place, words }: Omit<RoutingRule, 'id'>, nameOf: NameOf): string {
  return [
    ...(category ? [`类别是${CATEGORIES[category]}`] : []),
    ...(place ? [`地点在${nameOf(place)}`] : []),
    ...(words.length > 0 ? [`文字里有${words.map((word) => `“${word}”`).join('或')}`] : []),
  ].join('、')
}

/** "送区城管局", "送当地社区". */
export function officeWords(office: RoutingRule['office'], nameOf: NameOf): string {
  if (office.to === 'office') return `送${nameOf(office.id)}`
  return office.to === 'street' ? '送当地街镇' : '送当地社区'
}

/** A whole rule in one line: "类别是环境保护的诉求,送区城管局". */
export function routingSentence(rule: RoutingRule, nameOf: NameOf): string {
  const conditions = conditionWords(rule, nameOf)
  return `${conditions ? `${conditions}的诉求` : '所有诉求'},${officeWords(rule.office, nameOf)}`
}
