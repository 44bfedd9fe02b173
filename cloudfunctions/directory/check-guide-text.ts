import type { GuideEntry } from '../../contract/directory/guide-entry'
import type { Caller } from '../../platform/handler'
import type { SafetyVerdict } from '../../platform/ports/content-safety'
import type { Ports } from '../../platform/ports/ports'

/** All that people will read of an entry, for the content check. */
export function checkGuideText(ports: Ports, caller: Caller, guide: GuideEntry): Promise<SafetyVerdict> {
  const { title, about, bring, takes, where, hours, online, office } = guide
  const words = [title, about, ...bring, takes, where, hours, online, office].filter(Boolean)
  return ports.contentSafety.checkText(words.join('\n'), caller.openid)
}
