import type { Template } from '../../contract/notify/words'

/** What became of one message that WeChat was asked to send. */
export type Outcome =
  | 'sent'
  /** The person's consent is used up, or was never given. */
  | 'no_consent'
  /** The person turned this kind off. */
  | 'refused'
  /** WeChat knows nobody by that openid. */
  | 'unreachable'
  /** Surely not sent; it may be tried again later. */
  | 'busy'
  /** A fault of ours, which trying again would only repeat; reported. */
  | 'failed'
  /** The line broke: it may have arrived, so it is never sent again. */
  | 'unsure'

export interface Notice {
  openid: string
  template: Template
  /** In full; the notifier cuts each to what the template's fields hold. `at` is an instant. */
  words: { title: string; text: string; at: string }
  /** The mini program's page behind a tap. */
  page: string
}

/** Writes to a person through WeChat: one message a consent. */
export interface Notifier {
  /** WeChat's template ids; kinds that are not set up are missing. */
  templates: Partial<Record<Template, string>>
  /** Never throws, and never asks WeChat twice. */
  send(notice: Notice): Promise<Outcome>
}
