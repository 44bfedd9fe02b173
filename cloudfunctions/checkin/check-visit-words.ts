import { Refusal } from '../../contract/errors'
import type { Caller } from '../../platform/handler'
import type { Ports } from '../../platform/ports/ports'

/** What people write is checked before others see it: refused now, held until it can be checked, or passed. */
export async function checkVisitWords(ports: Ports, caller: Caller, texts: readonly string[]) {
  const verdict = await judgeVisitWords(ports, caller, texts)
  if (verdict === 'refused') throw new Refusal('text_refused')
  return verdict
}

/** The verdict as it is; nothing written passes by itself. */
export async function judgeVisitWords(ports: Ports, caller: Caller, texts: readonly string[]) {
  const words = texts.filter(Boolean).join('\n')
  return words ? ports.contentSafety.checkText(words, caller.openid) : ('passed' as const)
}

/** Held stays held when something else is added to it. */
export const heavier = (one: 'passed' | 'held', other: 'passed' | 'held') =>
  one === 'held' || other === 'held' ? ('held' as const) : ('passed' as const)
