import type { RoutingRule } from '../../../contract/case/routing-rule'
import { conditionWords, type NameOf } from '../../../contract/case/routing-sentence'
import type { Category, Level } from '../../../contract/case/words'
import { folded } from '../../../records/text-pieces'
import { DISTRICT, isDepartment, levelOf } from './levels'

/** What routing looks at: `text` is all that was written, the demands too. */
export interface Asked {
  category: Category
  communityCode: string
  streetCode: string
  text: string
}
export interface Route {
  office: string
  level: Level
  ruleId?: string
  /** "类别是环境保护、文字里有“路灯”,按规则送区城管局" */
  why: string
}

/** The first rule that matches decides; where none does, the community of the place has it. */
export function routeCase(rules: readonly RoutingRule[], asked: Asked, nameOf: NameOf): Route {
  const rule = ruleFor(rules, asked)
  const office = rule ? officeOf(rule, asked) : asked.communityCode
  // A department works for the place's street, which gets the case back when it is returned.
  const level = isDepartment(office) ? 'street' : levelOf(office)
  if (!rule) return { office, level, why: `没有适用的规则,送当地的${nameOf(office)}` }
  const reasons = conditionWords({ ...rule, words: wordsFound(rule, asked.text).slice(0, 1) }, nameOf)
  return { office, level, ruleId: rule.id, why: `${reasons || '所有诉求'},按规则送${nameOf(office)}` }
}

/** The first of the rules that matches. */
export function ruleFor<R extends RoutingRule>(rules: readonly R[], asked: Asked): R | undefined {
  const text = folded(asked.text)
  return rules.find((rule) => matches(rule, { ...asked, text }))
}

function matches({ category, place, words }: RoutingRule, asked: Asked): boolean {
  if (category && category !== asked.category) return false
  if (place && ![DISTRICT, asked.streetCode, asked.communityCode].includes(place)) return false
  return words.length === 0 || words.some((word) => asked.text.includes(folded(word)))
}

const wordsFound = ({ words }: RoutingRule, text: string) => words.filter((word) => folded(text).includes(folded(word)))

function officeOf({ office }: RoutingRule, { communityCode, streetCode }: Asked): string {
  if (office.to === 'office') return office.id
  return office.to === 'street' ? streetCode : communityCode
}
