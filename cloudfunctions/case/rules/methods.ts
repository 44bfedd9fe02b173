import { MATTERS, type Matter, METHODS, type Method } from '../../../contract/case/words'
import type { CallRecord } from '../../../records/call'
import type { CaseRecord, Limit, PlanItem } from '../../../records/case'
import { DEFAULT_METHOD_RULES, type MethodRule } from '../../../records/method-rule'

/** The rules of the six methods as they stand now, edited rows over the defaults. */
export type MethodRules = Record<Method, MethodRule>

export function methodRulesFrom(rows: readonly ({ id: Method } & MethodRule)[]): MethodRules {
  const edited = Object.fromEntries(rows.map((row) => [row.id, row]))
  return { ...DEFAULT_METHOD_RULES, ...edited }
}

/** What must be there before a method may be chosen; sentences without a full stop, empty when nothing lacks. */
export function lacksAtDispatch(
  rule: MethodRule,
  given: { sponsorId?: string | undefined; plan: readonly PlanItem[] },
): string[] {
  if (!rule.needsPlan) return []
  return [...(given.sponsorId ? [] : ['还没有挂点领导']), ...(given.plan.length > 0 ? [] : ['还没有整改清单'])]
}

/** What still lacks before the case may be answered by its method's rule; empty when nothing does. */
export function lacksAtAnswer(
  record: CaseRecord,
  rules: MethodRules,
  calls: readonly CallRecord[],
  given: { publicAnswer?: string | undefined },
): string[] {
  if (!record.method) return []
  const rule = rules[record.method]
  // What was done before the resident refused did not solve it, and does not count again.
  const inRound = (at: string) => at >= record.clockStartedAt
  const good = record.visits.filter(({ place, at }) => place !== 'away' && inRound(at)).length
  const followed = record.entries.some(({ kind, at }) => kind === 'follow_up' && inRound(at))
  const parts = calls.filter(({ state, startedAt }) => state === 'answered' && inRound(startedAt))
  const answered = new Set(parts.map(({ office }) => office)).size
  const waiting = calls.filter(({ open }) => open).length
  return [
    ...lacksAtDispatch(rule, record),
    ...(good < rule.visits ? [`还要到现场签到${rule.visits - good}次`] : []),
    ...(rule.weekly && !followed ? ['还没有写过跟踪进展'] : []),
    ...(answered < rule.parties ? [`要有${rule.parties}个以上部门答复,现在有${answered}个`] : []),
    ...(waiting > 0 ? [`还有${waiting}个部门没有答复`] : []),
    ...(rule.publishes && !given.publicAnswer ? ['还没有写公开的答复(去掉姓名)'] : []),
  ]
}

/** Hours that a limit comes to at least, to compare limits of two kinds; a working day is a day. */
const hoursOf = ({ kind, count }: Limit) => (kind === 'hours' ? count : count * 24)

/**
 * Whether a method would shorten or drop what the office owes under another: more time, or one of its conditions
 * less. Such a change needs the resident's consent or a second signature.
 */
export function methodLessens(from: Method | undefined, to: Method, rules: MethodRules): boolean {
  if (!from || from === to) return false
  const [old, next] = [rules[from], rules[to]]
  return (
    hoursOf(next.limit) > hoursOf(old.limit) ||
    (old.needsPlan && !next.needsPlan) ||
    next.visits < old.visits ||
    (old.weekly && !next.weekly) ||
    (old.publishes && !next.publishes) ||
    next.parties < old.parties
  )
}

/** 投诉 → 咨询 and the like: the words stand in the order of their weight. */
export function matterLessens(from: Matter, to: Matter): boolean {
  const weight = Object.keys(MATTERS)
  return weight.indexOf(to) > weight.indexOf(from)
}

export const changeWords = (what: 'method' | 'matter', to: string) =>
  what === 'method' ? METHODS[to as Method] : MATTERS[to as Matter]
