import type { MethodRule } from '../../../records/method-rule'
import { limitWords } from './duration-words'

/** A method's rule in one line, as dispatchers read it and as the history keeps it. */
export function ruleWords(rule: MethodRule): string {
  return [
    `${limitWords(rule.limit)}内答复`,
    `部门${limitWords(rule.callLimit)}内答复`,
    ...(rule.needsPlan ? ['先定挂点领导、列整改清单'] : []),
    ...(rule.visits > 0 ? [`答复前到现场签到${rule.visits}次`] : []),
    ...(rule.weekly ? ['每周写一次进展,缺一周报上一级'] : []),
    ...(rule.publishes ? ['答复要公开(去掉姓名)'] : []),
    ...(rule.parties > 0 ? [`${rule.parties}个以上部门都答复才能办结`] : []),
    `超期后每${limitWords(rule.escalateAfter)}报上一级`,
  ].join(';')
}
