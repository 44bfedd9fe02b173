import type { RoutingRule } from '../../../contract/case/routing-rule'
import { type NameOf, routingSentence } from '../../../contract/case/routing-sentence'

/** What one saving changed, rule by rule, in words: added, removed, altered; then that the order is another. */
export function routingChanges(
  before: readonly RoutingRule[],
  after: readonly RoutingRule[],
  nameOf: NameOf,
): string[] {
  const words = (rule: RoutingRule) => `${routingSentence(rule, nameOf)}${rule.note ? `(${rule.note})` : ''}`
  const old = new Map(before.map((rule) => [rule.id, rule]))
  const now = new Map(after.map((rule) => [rule.id, rule]))
  const added = after.filter(({ id }) => !old.has(id)).map((rule) => `加了:${words(rule)}`)
  const removed = before.filter(({ id }) => !now.has(id)).map((rule) => `去掉了:${words(rule)}`)
  const altered = after.flatMap((rule) => {
    const was = old.get(rule.id)
    return was && words(was) !== words(rule) ? [`改了:${words(was)} → ${words(rule)}`] : []
  })
  const kept = (rules: readonly RoutingRule[], others: ReadonlyMap<string, unknown>) =>
    rules.filter(({ id }) => others.has(id)).map(({ id }) => id)
  const reordered = kept(before, now).join() !== kept(after, old).join()
  const all = [...added, ...removed, ...altered, ...(reordered ? ['改了先后次序'] : [])]
  return all.length > 0 ? all : ['没有改动']
}
