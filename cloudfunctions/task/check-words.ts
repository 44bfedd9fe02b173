import { Refusal } from '../../contract/errors'
import type { Caller } from '../../platform/handler'
import type { Ports } from '../../platform/ports/ports'
import type { TaskEntry } from '../../records/task'

/** What people write is checked before others see it: refused now, held until it can be checked, or passed. */
export async function checkWords(ports: Ports, caller: Caller, texts: readonly string[]): Promise<TaskEntry['safety']> {
  const said = texts.filter(Boolean).join('\n')
  if (!said) return 'passed'
  const verdict = await ports.contentSafety.checkText(said, caller.openid)
  if (verdict === 'refused') throw new Refusal('text_refused')
  return verdict
}
