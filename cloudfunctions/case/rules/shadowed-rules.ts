import type { RoutingRule } from '../../../contract/case/routing-rule'
import { CATEGORIES, type Category } from '../../../contract/case/words'
import { DISTRICT, levelOf, streetOf } from './levels'
import { type Asked, ruleFor } from './route-case'

export interface Shadowed {
  ruleId: string
  /** The earlier rules that take everything that it could match. */
  behind: string[]
}

/**
 * Rules that can never decide a case, since earlier ones take all that they match. Each rule is tried with the
 * least that it asks for: each of its words alone, in each category, at a place that no rule names. More text only
 * makes more rules match, so what is caught at its least is caught always.
 */
export function shadowedRules(rules: readonly RoutingRule[]): Shadowed[] {
  return rules.flatMap((rule, at) => {
    const earlier = rules.slice(0, at)
    const behind = new Set<string>()
    for (const asked of leastAsked(rule)) {
      const taken = ruleFor(earlier, asked)
      if (!taken) return []
      behind.add(taken.id)
    }
    return [{ ruleId: rule.id, behind: [...behind] }]
  })
}

function leastAsked({ category, place, words }: RoutingRule): Asked[] {
  const categories = category ? [category] : (Object.keys(CATEGORIES) as Category[])
  const texts = words.length > 0 ? words : ['']
  return categories.flatMap((one) => texts.map((text) => ({ category: one, text, ...somewhereIn(place) })))
}

/** A community of the place that no rule names. */
function somewhereIn(place = DISTRICT): Pick<Asked, 'communityCode' | 'streetCode'> {
  const level = levelOf(place)
  if (level === 'community') return { communityCode: place, streetCode: streetOf(place) }
  return { communityCode: 'elsewhere', streetCode: level === 'street' ? place : 'elsewhere' }
}
