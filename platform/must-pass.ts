import { Refusal } from '../contract/errors'
import type { Caller } from './handler'
import type { Ports } from './ports/ports'

/** What others read as soon as it is kept passes its check at once, or is not kept; no words need none. */
export async function mustPass(ports: Ports, caller: Caller, text: string): Promise<void> {
  if (!text) return
  const verdict = await ports.contentSafety.checkText(text, caller.openid)
  if (verdict !== 'passed') throw new Refusal(verdict === 'refused' ? 'text_refused' : 'unavailable')
}
