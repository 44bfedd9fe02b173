import { METHODS, type Method } from '../../contract/case/words'
import { Refusal } from '../../contract/errors'
import type { PlanItem } from '../../records/case'
import type { MethodRule } from '../../records/method-rule'
import { lacksAtDispatch } from './rules/methods'

/** Refuses a method whose conditions are not there yet, and says which. */
export function mustHave(
  rule: MethodRule,
  method: Method,
  given: { sponsorId?: string | undefined; plan: readonly PlanItem[] },
): void {
  const missing = lacksAtDispatch(rule, given)
  if (missing.length > 0) throw new Refusal('method_lacks', { method: METHODS[method], missing: missing.join('、') })
}
