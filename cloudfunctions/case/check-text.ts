import { Refusal } from '../../contract/errors'
import type { Caller } from '../../platform/handler'
import type { Ports } from '../../platform/ports/ports'
import type { Entry } from '../../records/case'

/** What people write is checked before others see it: refused now, held until it can be checked, or passed. */
export async function checkText(ports: Ports, caller: Caller, texts: readonly string[]): Promise<Entry['safety']> {
  const verdict = await ports.contentSafety.checkText(texts.filter(Boolean).join('\n') || '-', caller.openid)
  if (verdict === 'refused') throw new Refusal('text_refused')
  return verdict
}
