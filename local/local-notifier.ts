import { TEMPLATES, type Template } from '../contract/notify/words'
import type { Notice, Notifier } from '../platform/ports/notifier'

const MOST_KEPT = 200

/** WeChat's part without WeChat: every kind is set up, and what would have been sent is kept to be looked at. */
export function localNotifier(): Notifier & { sent: Notice[] } {
  const sent: Notice[] = []
  const names = Object.keys(TEMPLATES) as Template[]
  return {
    sent,
    templates: Object.fromEntries(names.map((name) => [name, `local-${name}`])),
    async send(notice) {
      sent.push(notice)
      if (sent.length > MOST_KEPT) sent.shift()
      return 'sent'
    },
  }
}
