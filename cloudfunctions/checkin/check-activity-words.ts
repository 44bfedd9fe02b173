import type { ActivityForm } from '../../contract/checkin/activity-form'
import { Refusal } from '../../contract/errors'
import type { Caller } from '../../platform/handler'
import type { Ports } from '../../platform/ports/ports'

/** Refused now, held until it can be checked, or passed. */
export async function checkActivityText(ports: Ports, caller: Caller, texts: readonly string[]) {
  const verdict = await ports.contentSafety.checkText(texts.filter(Boolean).join('\n') || '-', caller.openid)
  if (verdict === 'refused') throw new Refusal('text_refused')
  return verdict
}

/** For what others read as soon as it is kept. */
export async function mustPassActivity(
  ports: Ports,
  caller: Caller,
  said: Pick<ActivityForm, 'title' | 'words' | 'address'>,
) {
  const verdict = await checkActivityText(ports, caller, [said.title, said.words, said.address])
  if (verdict === 'held') throw new Refusal('unavailable')
}
