import type { Matter, Method } from '../../../contract/case/words'
import type { CaseRecord, Proposal } from '../../../records/case'
import type { MethodRules } from './methods'

/** The case under another method (with its limit, from the start of the round) or as another kind of matter. */
export function withChange<C extends CaseRecord>(record: C, what: Proposal['what'], to: string, rules: MethodRules): C {
  const { proposal: _, ...rest } = record
  if (what === 'matter') return { ...rest, matter: to as Matter } as unknown as C
  const method = to as Method
  // A week of 跟踪办 that was counted before belongs to that time.
  const { weekFrom: __, ...now } = rest
  return { ...now, method, limit: rules[method].limit, reminded: false } as unknown as C
}
