import type { RoutingRule } from '../../contract/case/routing-rule'
import { canonical, sha256 } from '../../platform/log/event-hash'

/** What the log keeps of the rules that were saved, so that nobody can alter a kept edition unseen. */
export const rulesDigest = (rules: readonly RoutingRule[]) => sha256(canonical(rules))
