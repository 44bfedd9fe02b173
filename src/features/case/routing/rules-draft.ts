import type { RoutingRule } from '../../../../contract/case/routing-rule'
import { newId } from '../../../api/new-id'

/** One rule as it is being typed; the words in one box, as people write them. */
export interface RuleForm {
  /** Of the rule that is edited; a new one for a new rule. */
  id: string
  category?: RoutingRule['category']
  place?: string
  words: string
  office?: RoutingRule['office']
  note: string
}

/** What is edited and not yet saved. */
export interface RulesDraft {
  /** The edition that was edited. */
  base: number
  /** Absent while nothing was changed. */
  rules?: RoutingRule[]
  /** The rule that is open. */
  form?: RuleForm
}
export const EMPTY_RULES_DRAFT: RulesDraft = { base: 0 }

export const newForm = (): RuleForm => ({ id: newId(), words: '', note: '' })

export const formOf = ({ id, category, place, words, office, note }: RoutingRule): RuleForm => ({
  ...{ id, category, place, office, note },
  words: words.join(' '),
})

/** "路灯、电灯 灯杆" → three words; whatever people put between words. */
export const wordsOf = (typed: string): string[] => [...new Set(typed.split(/[\s、,,;;。]+/).filter(Boolean))]

/** The list with the rule in its old place, or at the end when it is new. */
export function withRule(rules: readonly RoutingRule[], rule: RoutingRule): RoutingRule[] {
  const there = rules.some(({ id }) => id === rule.id)
  return there ? rules.map((one) => (one.id === rule.id ? rule : one)) : [...rules, rule]
}

/** The list with the rule one place earlier (-1) or later (1). */
export function withMoved(rules: readonly RoutingRule[], at: number, by: -1 | 1): RoutingRule[] {
  const next = [...rules]
  const [moved] = next.splice(at, 1)
  if (moved) next.splice(at + by, 0, moved)
  return next
}

/** Two lists are the same rules in the same order when this is the same, whatever order their fields came in. */
export const rulesKey = (rules: readonly RoutingRule[]): string =>
  JSON.stringify(
    rules.map(({ id, category, place, words, office, note }) => [
      ...[id, category ?? '', place ?? '', words, office.to, note],
      office.to === 'office' ? office.id : '',
    ]),
  )
