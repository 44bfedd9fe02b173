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

/** For what others read as soon as it is kept: there is no holding it, so what can't be checked now is not kept now. */
export async function mustPass(ports: Ports, caller: Caller, texts: readonly string[]): Promise<'passed'> {
  if ((await checkText(ports, caller, texts)) === 'held') throw new Refusal('unavailable')
  return 'passed'
}
