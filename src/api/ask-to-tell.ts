import type { ConsentWord, Template } from '../../contract/notify/words'

/** One of WeChat's message templates, as the district has it. */
export interface Askable {
  template: Template
  templateId: string
}

/**
 * What WeChat said of each. `nowhere`: there is no WeChat here to ask; `not_open`: the district has no such template;
 * `switched_off`: the person wants no messages of this mini program at all.
 */
export type Asked = { template: Template; word: ConsentWord }[] | 'nowhere' | 'not_open' | 'switched_off' | 'failed'

/** Asks whether messages may be sent through WeChat, which a browser isn't. In WeChat the twin of this file asks. */
export async function askToTell(_askable: readonly Askable[]): Promise<Asked> {
  return 'nowhere'
}
