import { Refusal } from '../contract/errors'
import type { Caller } from './handler'
import type { Ports } from './ports/ports'

/** What people write is checked before others see it: refused now, held until it can be checked, or passed. */
export async function checkWords(ports: Ports, caller: Caller, text: string): Promise<'passed' | 'held'> {
  if (!text) return 'passed'
  const verdict = await ports.contentSafety.checkText(text, caller.openid)
  if (verdict === 'refused') throw new Refusal('text_refused')
  return verdict
}
