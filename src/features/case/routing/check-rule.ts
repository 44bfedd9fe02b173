import * as z from 'zod/mini'
import { type RoutingRule, routingRule } from '../../../../contract/case/routing-rule'
import { type RuleForm, wordsOf } from './rules-draft'

/** The rule as it would be saved, or a sentence for each field. */
export function checkRule(form: RuleForm): { rule: RoutingRule } | { wrong: Record<string, string> } {
  const { id, category, place, office, note } = form
  const parts = { ...(category ? { category } : {}), ...(place ? { place } : {}) }
  const { success, data, error } = z.safeParse(routingRule, { id, ...parts, words: wordsOf(form.words), office, note })
  if (success) return { rule: data }
  const wrong: Record<string, string> = {}
  for (const { path, message } of error.issues) wrong[String(path[0])] ??= message
  return { wrong: { ...wrong, ...(office ? {} : { office: '请选择送到哪里' }) } }
}
