import { Refusal } from '../contract/errors'
import type { Caller } from './handler'
import type { SafetyVerdict } from './ports/content-safety'
import type { Ports } from './ports/ports'

/** The verdict as it is; where nothing is written there is nothing to check. */
export async function judgeWords(ports: Ports, caller: Caller, texts: readonly string[]): Promise<SafetyVerdict> {
  const text = texts.filter(Boolean).join('\n')
  return text ? ports.contentSafety.checkText(text, caller.openid) : 'passed'
}

/** What people write is checked before others see it: refused now, held until it can be checked, or passed. */
export async function checkWords(ports: Ports, caller: Caller, texts: readonly string[]): Promise<'passed' | 'held'> {
  const verdict = await judgeWords(ports, caller, texts)
  if (verdict === 'refused') throw new Refusal('text_refused')
  return verdict
}

/** For what others read as soon as it is kept: there is no holding it, so what can't be checked now is not kept now. */
export async function mustPass(ports: Ports, caller: Caller, texts: readonly string[]): Promise<'passed'> {
  if ((await checkWords(ports, caller, texts)) === 'held') throw new Refusal('unavailable')
  return 'passed'
}
